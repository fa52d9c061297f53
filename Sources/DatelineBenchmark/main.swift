print("dateline-benchmark")
