import sys; sys.path.insert(0,'/tmp/gz/w')
from tool import *
P=load()
byn=collections.defaultdict(list); bykey=collections.defaultdict(set)
for i,p in P.items():
    for n in p['all']: bykey[key(n)].add(i)
out={};miss=[];coll=[];n=0;have=0
for l in open('/tmp/gz/w/h.txt',encoding='utf8'):
    l=l.rstrip('\n')
    if '|' not in l: continue
    k,ns=l.split('|'); ns=[x for x in ns.split(';') if x]
    if not ns: continue
    name,cc=k.rsplit('@',1)
    ids=[i for i in bykey.get(key(name),()) if P[i]['cc']==cc and P[i]['fc']=='P']
    if not ids: miss.append(k); continue
    ids.sort(key=lambda i:-P[i]['pop']); i=ids[0]
    for v in ns:
        if any(key(v)==key(x) for x in P[i]['all']): have+=1; continue
        big=[(P[j]['name'],P[j]['fcode'],P[j]['cc'],P[j]['pop']) for j in bykey.get(key(v),()) if j!=i]
        big.sort(key=lambda x:-x[3])
        if big: coll.append((name,P[i]['pop'],v,big[:3]))
        out.setdefault(i,[]).append(v); n+=1
print('MISS',miss)
for c in coll: print('  ',c)
print(len(out),'places',n,'new',have,'already')
D=set(open('/tmp/gz/w/hdrop.txt',encoding='utf8').read().split('\n')) if os.path.exists('/tmp/gz/w/hdrop.txt') else set()
if os.environ.get('WRITE'):
    with open(R+'handwritten/names.tsv','a',encoding='utf8') as fh:
        for i,vs in out.items():
            vs=[v for v in vs if v not in D]
            if vs: fh.write(f"{i}\t"+'|'.join(f"{v};kind=historical" for v in vs)+f"\tformer names in general use\t{P[i]['name']}\n")
