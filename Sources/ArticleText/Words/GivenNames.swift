extension WordLists {
  /// First names from many languages, compiled by hand.
  static let givenNames: StaticString = """
    aaron abbas abdel abdul abdullah abigail abraham adam adela adele adnan adrian adriana agnes
    ahmad ahmed aidan aisha akbar akira alan alana albert alberto alejandro aleksandr alessandro
    alex alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alison allan
    allen allison alma alvin amanda amber amelia amin amina amir amy ana anas anastasia anatoly
    anders andre andrea andreas andrei andres andrew andrey andy angel angela angelo angie anita
    ann anna anne annette annie anthony anton antonio anwar april ariel arjun arlene armando
    arnold arthur arturo asad ashley ashraf asif astrid atif aubrey audrey august austin ava
    ayesha aziz barack barbara barry bart bashar basil beatrice becky ben benjamin bennett bernard
    bernardo bernie bert beth bethany betty beverly bill billy björn blake blanca bob bobby bonnie
    boris brad bradley brandon brenda brendan brett brian bridget brittany brooke bruce bruno
    bryan bryce caitlin caleb calvin cameron camila camille candace carl carla carlo carlos carmen
    carol carole carolina caroline carolyn carrie carter casey cassandra catherine cathy cecil
    cecilia celia cesar chad charlene charles charlie charlotte chelsea cheryl chester chloe chris
    christian christina christine christopher cindy claire clara clarence clark claude claudia
    clayton cliff clifford clint clinton clyde cody colin colleen connie connor conor corey
    courtney craig cristian cristina crystal curtis cynthia daisy dale dallas damian damien dan
    dana daniel daniela danielle danny daria darin darius darrell darren daryl dave david dawn
    dean deanna debbie deborah debra delia dennis denise derek derrick devin devon diana diane
    diego dieter dimitri dina dirk dmitri dmitry dolores dominic dominique don donald donna dora
    doris dorothy doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith
    edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth eliza
    elizabeth ella ellen elliot elliott elmer elsa elvis emil emilia emilio emily emma emmanuel
    enrique eric erica erik erika erin ernest ernesto ernie esteban esther ethan eugene eva evan
    evelyn evgeny faisal farid farouk fatima felicia felipe felix fernando fidel fiona florence
    floyd frances francesca francesco francis francisco francois frank frankie franklin franz
    fred freddie frederick fritz gabriel gabriela gail galina gareth garrett garry gary gavin gene
    geoff geoffrey george georges georgia gerald gerard gerhard gert gilbert gina giorgio giovanni
    giuseppe gladys glen glenda glenn gloria gordon grace graham grant greg gregory greta guido
    guillermo gus gustavo guy habib haider hamid hamza hannah hans harold harriet harris harry
    harvey hasan hashim hassan hazel heather hector heidi heinrich helen helena helga henri henry
    herbert herman hilary hillary hiroshi holly homer hosni howard hubert hugh hugo hussain
    hussein ian ibrahim ida ignacio igor ilya imran ines ingrid ira irene irina iris irving isaac
    isabel isabella isaiah ismail ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake
    jamal james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeanne jeff
    jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jesus jill
    jim jimmy jing joan joann joanna joanne jodie joe joel joey johan johann john johnny johnson
    jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan juana juanita
    judith judy julia julian juliana julie julio julius june justin kaitlyn kamal kara karen karim
    karin karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly kelsey
    ken kendra kenji kenneth kenny kent kerry kevin khaled khalid kim kimberly kirk kirsten kofi
    kristen kristin kristina kumar kurt kyle lance larry lars laura lauren laurence laurie lawrence
    leah lee leila lena leo leon leonard leonardo leroy leslie lester leticia lewis li liam liliana
    lillian lily lin linda lindsay lindsey lionel lisa liz lloyd logan lois lola lonnie loretta
    lori lorraine louis louise lucas lucia luciano lucy luis luisa luka luke lynn mabel mack
    madeleine madeline madison magdalena mahmoud malcolm malik mandy manfred manuel marc marcel
    marcia marco marcos marcus margaret margarita maria marian marie marilyn marina mario marion
    marissa marjorie mark marlene marsha marshall marta martha martin martina marvin mary maryam
    mason mathew matt matteo matthew maureen maurice max maxim maxine megan mehdi mehmet melanie
    melinda melissa mercedes meredith mia michael michel michele michelle miguel mikael mike
    mikhail mildred miles milton mindy ming miranda miriam mitch mitchell mohamed mohammad
    mohammed moira molly mona monica morgan morris moses muhammad muriel murray mustafa myra
    nabil nadia nancy naomi nasser natalia natalie natasha nathan nathaniel neil nelson nicholas
    nick nicolas nicole nigel nikita nikolai nina noah noel noor nora norma norman nouri octavio
    olaf oleg olga oliver olivia omar oscar osama otto owen pablo pamela paolo paris pascal pat
    patricia patrick patty paul paula pauline pavel pearl pedro peggy penelope penny percy perry
    pete peter petra phil philip philippe phillip phoebe phyllis pierre priya rachel rafael rahul
    raj rajesh ralph ramiro ramon randall randy raquel rashid raul ravi ray raymond rebecca recep
    reggie regina reginald rene renee rex ricardo richard rick ricky riley rita rob robert roberta
    roberto robin rochelle rod roderick rodney rodrigo roger roland rolf roman romeo ron ronald
    ronnie rory rosa rosalind rose rosemary ross roxanne roy ruben ruby rudolf rudy rupert russ
    russell ruth ryan saad sabrina saddam said salim sally salman salvador sam samantha samir
    samuel sana sandra sandy sanjay sara sarah sasha saul scott sean sebastian selena serena
    serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley
    sheri sherri shinzo shirley sidney silvia simon sofia sonia sophia sophie stacey stacy stan
    stanley stefan stefano stella stephanie stephen steve steven stewart stuart sue sultan susan
    susana susanne suzanne sven svetlana sylvester sylvia tamara tammy tania tanya tara tariq
    tatiana taylor ted terence teresa terrance terrence terri terry thelma theodore theresa thomas
    tiffany tim timothy tina todd tom tomas tommy toni tony tracey tracy travis trevor tricia
    tristan troy tyler tyrone ulrich ursula valentina valerie vanessa vera vernon veronica
    vicente vickie victor victoria viktor vijay vincent viola violet virgil virginia vitaly
    vivian vlad vladimir volodymyr wade walid wallace walter wanda warren wayne wei wendell wendy
    wilbur wilfred wilhelm willard william willie wilma winston wolfgang xavier yahya yan yasmin
    yasser yolanda yoshiko youssef yuki yuri yusuf yvette yvonne zachary zahra zainab ziad zoe
    mohamad muammar bashir bud benazir ehud vaclav silvio jacinda narendra xi kamala joko jair
    """

  /// Frequent family names, many of which are also place names.
  static let familyNames: StaticString = """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez
    gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris
    sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill
    flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips
    evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
    gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson
    watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo
    sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell
    coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson
    alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera
    gibson ellis tran medina stevens murray ford castro marshall owens harrison fernandez mcdonald
    woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford
    olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks
    holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice
    schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn
    kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott
    cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry
    perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval
    lincoln clinton bush obama trump biden reagan nixon carter truman roosevelt jefferson madison
    monroe churchill thatcher blair cameron putin assad khan singh sharma hussein houston dallas
    austin chandler sterling preston burton clayton lloyd newton milton franklin
    """
}
