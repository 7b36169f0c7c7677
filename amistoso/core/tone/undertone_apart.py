"""What each two words a little apart weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-22 the~the
-21 we~it
-20 not~the
-18 el~el have~the
-16 el~del judge~yours
-15 and~to de~es de~se le~una
-14 esta~no juzga~clien su~de
-13 el~de have~your if~is nos~que will~the you~have
-12 back~you la~la not~your para~la se~el what~this
-11 and~will a~dias es~no i~there lo~se no~la por~tarde si~no solo~que you~this
-10 a~nos a~ofici del~de de~nave do~to el~le el~por hay~la i~to lo~no lo~ya que~las when~have will~it word~your
-10 you~nothi
-9 and~promi a~about a~i de~esta de~euros el~que en~plazo is~in it~in la~del le~por le~que los~de me~a no~nada pay~card
-9 que~nada that~promi the~from until~clear we~you will~on y~ya
-8 al~de como~serio denun~robo de~en de~la esta~de furth~is hace~que is~for is~so it~time i~it la~con la~manan lo~le
-8 lo~lo me~que nos~el nothi~you no~le no~prisa of~has para~el se~hecho se~inter shoul~you traba~gente us~for ver~su
-8 we~back we~get we~still will~back your~the you~know you~need you~never you~out
-7 and~a are~and are~for ask~to a~nombr banco~el be~for charg~and como~y de~ha el~y en~factu esta~esta este~hay
-7 hasta~no have~seen have~there ha~y hemos~de if~are if~have is~else is~from is~up it~a i~writi le~bien le~nada lo~con
-7 matte~us mejor~en neces~firma not~now not~right no~falta no~hasta once~is our~be pay~it por~cambi por~le por~o
-7 que~es que~ha se~en si~usted that~will there~else the~a the~was usted~no we~see we~the we~to what~been what~done
-7 will~again will~when withi~days would~for your~as your~now your~that you~a you~alway
-6 am~it and~yours antes~llama are~again are~our as~asked a~befor a~de a~dispo clien~y cobra~por cobra~que coche~repar
-6 conte~de con~el con~movil del~lo desde~anos de~con de~desde de~para did~get dos~por do~your el~concu el~tenia
-6 en~dias en~empre en~su este~no es~a es~el for~days have~from have~us ha~como he~el invoi~on is~is is~we it~out
-6 las~por la~y le~con le~de los~la los~su lo~al lo~escri nosot~ha nos~una not~any no~gasto no~venir nuest~tiene
-6 on~side pay~you polic~the que~bien que~mas recue~su robo~la sido~y si~algo si~algun si~mas si~posib su~encan
-6 su~tenga there~no the~at the~bill the~took the~we this~is this~not this~you un~y venir~la we~like we~look we~revie
-6 we~wait what~do who~after will~at would~the ya~el ya~hecho your~on your~thank you~let y~algo
-5 aboga~la abono~la about~bill alway~on and~in and~wait are~busin at~show avisa~su a~and a~famil a~le a~of a~tambi
-5 basta~una can~for clien~de cobra~el con~lio con~que coste~usted debe~el del~su de~de de~el dia~a did~go diner~la
-5 dos~de do~pay drop~a drop~line esta~y es~en firma~el free~charg get~to gusto~con habla~de has~up have~weeke hay~que
-5 hemos~el invit~to invoi~that invoi~you in~the in~time is~fault is~good is~with it~an it~up i~afrai i~are i~in i~is
-5 i~sure i~that know~the las~y la~es la~este la~ha la~lleva let~know le~cobra los~una lo~cuent lo~es lo~por me~line
-5 mient~la more~here my~to nada~esta nice~you nos~cargo nos~las nos~llega nos~telef no~afect no~aqui no~carta no~const
-5 no~for no~lo no~los no~messa no~pagar no~pay no~vamos of~today our~is our~with pagar~trans pague~que para~del
-5 para~estad pay~can pay~the poder~la por~de por~en prime~la proxi~de que~antes que~convi que~cuent que~este que~expli
-5 que~formu que~la revie~and sabem~el se~dos se~la se~sin se~su siemp~puntu sin~de somos~de so~a so~the so~will
-5 speak~your stays~us su~le the~are the~needs the~order the~payme the~tomor the~your tiene~nada todo~bien tomes~tiemp
-5 to~again to~card to~i to~the to~with una~la una~vez un~el usted~ha usted~los us~a ver~cuent we~call we~into we~not
-5 we~remin we~seen we~send we~stop will~your ya~la your~has your~order you~an you~lose you~make you~once you~rathe
-5 you~state y~demas y~hemos y~puede y~una
-4 aboga~el alcan~acuer and~are and~on any~the asunt~factu asunt~plazo at~desk at~end a~acuer a~momen a~note a~or
-4 a~perso a~tiene a~vuelt banco~un been~the bien~factu cambi~banco can~by can~the charg~the como~pidio como~prefi
-4 como~su conse~con const~pago con~asi con~los corre~nuest cuand~rato cuand~un cuent~lo custo~the del~le de~abier
-4 de~ano de~cerra de~cuand de~cuent de~enero de~esper de~nos de~nuest de~por de~ya dias~de dia~que do~mind do~worry
-4 el~banco el~cuand el~dio el~estab el~lo el~mal el~puede el~sigue el~tarda empre~no en~sin es~con es~place es~traba
-4 firma~la for~the get~you good~a got~the graci~su habla~su habla~usted has~so have~minut have~so hemos~los hemos~su
-4 here~the how~the if~alrea if~need if~not impor~mal impor~plazo invit~a in~at in~compa is~on is~right is~time is~will
-4 it~alrea it~by it~good it~paid i~by i~on i~we know~you last~of las~con lawye~the la~adecu la~clien la~lo la~tan
-4 la~trans let~down le~juzga le~pasad looks~payme los~usted mas~aqui mas~lo may~a merca~la mi~se neces~la nos~pago
-4 nos~papel nos~usted nos~y not~anyth not~i now~has no~inter no~llega no~mas no~mensa no~nos no~notic no~pendi
-4 no~posib no~que numer~cuent off~the of~00 of~invoi on~websi optio~to our~we owe~an pagar~con pagar~en pagar~por
-4 pago~en para~es para~factu para~tiene place~con pleas~not por~si por~tiend prime~que puede~con put~right queda~en
-4 que~al que~atien que~cobra que~da que~esper que~le que~lleva que~mande que~moles que~te que~trans quien~los quien~y
-4 recib~trans recla~a ruido~la seen~payme see~at see~judge see~the segur~una send~copy sent~the se~agrad se~devol
-4 se~esta se~pasad se~por shall~you si~desea si~en si~mes si~sirve sms~factu sorry~bothe so~am so~is su~al su~cuand
-4 su~graci su~lleva su~me su~un take~on tenga~rato te~bien thank~for that~has there~nothi the~as the~back the~show
-4 the~with this~from todo~orden to~by to~have to~order tribu~concu two~the una~de una~el una~respu until~is until~up
-4 usted~la usted~nos us~that us~you was~and we~find we~had we~is we~new we~optio we~put we~waiti we~write we~your
-4 when~a when~is who~invoi who~payme will~deliv will~me will~my would~be would~us ya~dira your~a your~at your~first
-4 your~numbe you~apolo you~by you~it you~minut you~now you~one you~upset y~eso y~gusta y~se
-3 about~for about~invoi about~new acuer~la adecu~agrad adecu~que again~invoi again~this agrad~lo algo~lo algun~con
-3 algun~o all~well alrea~pleas am~in am~is am~our am~touch am~we and~charg and~do and~for and~have and~see anyth~us
-3 aqui~baja aqui~los are~it are~late are~you asi~le a~antes a~bien a~esper a~mensa a~mes a~o a~vecin a~we a~weeke
-3 basta~el becau~the be~the bien~la boss~to bothe~again by~us call~if cambi~y can~you card~trans carta~el chang~us
-3 cobra~mas como~ve confi~todo conta~el conte~la con~corre con~habla con~puede con~puedo corta~calle cualq~que
-3 cuand~le cuent~nosot cumpl~acord date~for days~is debe~la dejam~el del~el del~llega del~y desea~aqui desea~mensa
-3 de~asi de~confo de~depen de~lo de~los de~premi de~recib de~respu de~sera de~sin dias~que did~reach diez~o do~need
-3 easie~you elija~que el~a el~asi el~clien el~fue el~hasta el~las el~legal el~lunes el~paga el~revis embar~de entre~y
-3 en~almac en~proxi en~usted en~veces esper~de esta~graci este~y es~gusto es~hay es~la es~mas es~nuest es~perso
-3 es~prime factu~detal falta~dato falta~o final~the forma~pago for~messa for~more for~on for~while fue~la garan~el
-3 gasto~envio getti~about getti~touch get~messa got~in gusta~con have~accou have~heard have~it have~look have~recei
-3 have~yet hay~incid hay~y ha~algun ha~bien ha~un heari~you hemos~una here~stop hoy~recib if~can if~tell impor~la
-3 inter~demor invoi~due in~about in~i in~parts in~post is~a is~can it~again it~i it~we i~an i~ask i~getti i~got i~like
-3 i~my i~one i~ring i~this keep~poste kindl~the las~del las~tiene la~coste la~dice la~dos la~el la~factu la~mas
-3 la~pero la~por la~prefi la~quier la~ya leave~until le~al le~como le~comod le~cuand le~el le~facil le~mas le~model
-3 le~pront llama~su llame~y llega~factu llega~nuest lleva~pagos los~dias los~firma lo~bien lo~de lo~habla lo~mi mal~lo
-3 manag~the many~you mas~respo mensa~baja mensa~respo messa~reply messa~stop me~and me~le me~usted me~would
-3 mient~cumpl more~reply motiv~el nada~el neces~su neigh~the nos~bien nos~igual nos~lo nos~no notif~de not~in
-3 not~invoi not~it not~perso no~con no~hacer no~it no~llama no~payin no~pedir no~perso no~respu no~until no~visto
-3 no~ya nuest~del nuest~envia of~i of~that of~will one~you only~to on~pleas or~would our~will o~de o~lo pagar~o
-3 pagar~veces pagos~que pago~factu paid~this papel~que para~se para~un pay~parts perso~agrad plazo~el pleas~this
-3 podem~un poner~en por~con por~esta por~los por~para proce~de puede~el puede~en puede~y quere~con que~a que~diga
-3 que~evita que~ley que~manda que~muy que~queda que~sepa quien~habla recei~lette recib~lo recla~la recla~los
-3 resul~facil rogam~el sabem~su said~would saldo~de seen~yet see~trans seman~no send~a se~acord se~muy se~obras
-3 se~olvid show~your siemp~hemos sin~usted si~digam si~error si~es si~ha si~incid si~la si~ya sorry~you so~find
-3 state~accou su~nos su~y tarda~en telef~el te~la te~que that~it that~we there~an the~and the~below the~but the~could
-3 the~day the~did the~for the~free the~go the~goes the~left the~note the~numbe the~on the~open the~pays the~ready
-3 the~so the~state the~to the~visit the~went the~year this~for tiene~de tiene~hacer tiene~pagar time~not todav~su
-3 todo~nos todo~que to~accou to~from to~more to~of to~payme to~this trans~el trans~la trans~un trata~un una~se una~si
-3 under~you until~to un~salud usted~el usted~un us~are us~time vamos~el ver~factu vez~me visto~de volve~pasar
-3 wante~know want~it we~again we~charg we~force we~late we~post we~refun we~so we~speak we~that what~to when~are
-3 which~would whom~speak will~after will~anoth will~any will~more will~no will~poste withi~hours would~a would~know
-3 would~talk would~to ya~ha ya~pagad ya~que your~by your~colle your~invoi your~left your~menti your~payme your~reply
-3 your~were your~what your~with you~about you~alrea you~chanc you~charg you~copy you~days you~had you~in you~more
-3 you~no you~won y~agrad y~devol y~dia y~le y~otra y~pront y~todo
-2 1~00 2~euros 40~for about~of act~2004 adjun~de after~we agrad~nos agree~you ahora~en ahora~no alegr~que algo~que
-2 algun~el all~time all~us al~no al~se amoun~the am~from and~good and~like and~of and~wheth antes~dia an~we are~bank
-2 are~let are~not are~sorry are~the are~us are~with asegu~que asked~a ask~has asunt~a at~door at~i at~is at~of aun~el
-2 aun~vemos ayer~el a~agenc a~days a~factu a~is a~las a~look a~media a~mujer a~nada a~payme a~prove a~se been~to
-2 befor~can best~to be~on be~your bien~un buena~le buen~de buen~seman by~of by~to cada~llama cada~llamo cambi~de
-2 canti~el can~a can~find can~until carta~cambi case~with cash~tight cerra~cuent chanc~at chanc~look close~the
-2 comod~el como~el como~usted compe~40 compe~euros confi~le confi~no confi~que const~de conte~el con~a con~banco
-2 con~gusto con~me con~palab con~sobre corta~de could~a could~have could~the court~is cuadr~cuent cuand~bien
-2 cuand~venga cuant~de cuant~diga cuida~carre cuida~la cumpl~no cuota~lo date~the date~work days~us deliv~late
-2 del~para demor~la desde~venci de~asoci de~cada de~const de~enhor de~media de~nada de~obra de~parte de~pendi de~proce
-2 de~queda de~recla de~retra de~salda de~termi de~tres de~un de~visit dia~le did~invoi did~the digam~y diga~le
-2 dispo~cualq do~have do~make due~march due~of el~apare el~cambi el~demor el~diez el~graci el~habla el~impor el~inclu
-2 el~llega el~llego el~muy el~nuest el~para el~quiza el~todo el~un el~va el~vence emiti~factu empre~asi end~month
-2 envio~de en~banco en~cuand en~diga en~entre en~las en~le en~o en~puede en~que en~todo escri~para escri~y esper~el
-2 esper~respu esper~su esta~que este~camin este~la este~se es~factu es~que es~y every~do expec~money factu~a factu~de
-2 factu~factu factu~falta factu~le factu~lo falta~en fecha~el find~way fin~seman first~has for~at for~check for~is
-2 for~of for~our for~so for~years from~of get~more go~with graci~confi graci~la had~to haga~tiemp have~had have~idea
-2 have~out hay~con hay~de hay~expli ha~algo ha~con here~is how~it hoy~de hoy~el if~does if~month if~us if~wrong
-2 impor~el infor~que ingre~dia insur~a inter~el inter~se inter~su invit~la invoi~have invoi~is in~if in~shop in~you
-2 is~anyth is~holid is~it is~or is~our is~payme is~pleas is~under is~your it~and it~if it~it it~pleas i~at i~how
-2 i~make i~note i~the i~tired i~what i~you know~is las~la las~los late~the la~2004 la~3 la~40 la~corre la~de la~elect
-2 la~entre la~figur la~hasta la~las la~llega la~local la~marzo la~pendi la~pidio la~te left~a left~note legal~demor
-2 ley~2004 le~ahora le~conta le~en le~factu le~gasto le~maqui le~mejor le~otra le~otro le~vez like~a linea~credi
-2 llamo~de llamo~una llego~factu llego~la los~en los~no los~por los~se lo~dice lo~ha lo~hoy lo~mejor lo~pueda lo~que
-2 lunes~el manan~a manan~le manan~lo manan~no manda~justi messa~we messa~you me~date me~no me~saber me~will mi~me
-2 mi~que month~you mujer~el need~reply nos~datos nos~desde nos~facil nos~factu nos~justi nos~sus note~your not~do
-2 not~pay not~seen not~tell not~to not~trans not~yet no~cobra no~en no~es no~esta no~este no~ha no~here no~las
-2 no~nadie no~preoc no~recib no~si no~un nuest~no nuest~se nuevo~de nuevo~factu numbe~the of~goods of~lette on~as
-2 on~have on~invoi on~with on~you or~in or~us our~about our~due our~it our~reach our~so over~you o~llama pagar~que
-2 pago~esta paid~and para~neces para~pago para~que para~sepa pasad~no paso~factu payme~days payme~in pays~days
-2 pay~else pendi~que perso~le perso~lleva pick~up plan~pay plazo~diez pleas~me pleas~the pleas~us poder~factu
-2 pongo~conta por~cuent por~del por~inter por~paga por~pago por~quier prefi~a prese~en preve~ley probl~el propo~a
-2 propo~sched pueda~la puede~a puede~un put~to queda~dispo queda~el queda~la quedo~de quedo~la quedo~su que~asi
-2 que~cambi que~carta que~clien que~confo que~de que~empre que~entre que~firma que~guste que~hable que~haya que~hoy
-2 que~indiq que~me que~mismo que~motiv que~pagos que~para que~pasan que~resue que~se que~sin que~son que~sus que~todo
-2 que~yo quier~sin regis~the relac~su remin~invoi respo~este respo~mensa retir~el revis~que revis~y saber~esta
-2 saldr~el say~you segui~la segun~que segun~usted segur~ha segur~se segur~un seman~y servi~el se~cruza se~desde se~le
-2 se~un shoul~speak shoul~to sin~que si~cambi si~conte si~impor si~inter si~lo si~pago si~puede si~recib solo~asegu
-2 solo~de soy~de so~can subje~invoi su~cambi su~compr su~enhor su~lo su~pedid su~recog telef~que tell~and tell~date
-2 tell~if tell~we tell~when tell~you tenia~el ten~or thank~and thank~pleas thank~we thank~your that~and that~for
-2 there~be there~expla there~need there~we they~you the~addre the~after the~agree the~arriv the~can the~cover
-2 the~debit the~deliv the~have the~invoi the~link the~no the~one the~over the~pleas the~rate the~run the~runs
-2 the~servi the~size the~us the~what the~will the~yet the~you this~only this~up this~we tiemp~neces tiene~datos
-2 tiene~el tiene~palab todav~const todav~hemos todav~nos told~about to~bank to~hello to~next to~no to~polic to~right
-2 to~shop to~when to~you trans~plazo tuesd~for una~para una~por una~que una~un under~2004 under~3 un~mal un~o up~will
-2 usted~adecu usted~factu usted~por us~first us~on us~somet vamos~de va~bien va~gusta vecin~ruido vemos~en vez~llama
-2 vez~llamo warni~the was~to we~add we~anoth we~at we~corre we~credi we~take we~writt we~yet what~agree what~is
-2 what~you where~is which~work who~the will~and will~monda will~round will~that wish~to withi~or with~and with~like
-2 with~you worki~you would~out would~rathe would~settl would~this yet~payme yet~the your~about your~morni you~any
-2 you~been you~check you~compl you~idea you~keep you~pay you~pleas you~that you~today you~troub you~we y~apunt y~cambi
-2 y~en y~enseg y~fecha y~hora y~manda y~paso y~prese y~salda
-1 agree~and and~be a~hoy a~sum be~a calen~pagos could~check de~acuer de~banco de~feria el~coste el~nos el~sigui
-1 encon~soluc en~se eres~adecu eres~perso estam~de estam~que esta~un fin~mes forgo~attac graci~pacie han~y hasta~viern
-1 ha~una le~tocad los~los lo~nosot may~the next~run nos~de nos~pasad nothi~to nuest~que our~the over~or pago~el
-1 pago~plazo paid~the pendi~factu perso~te podri~con por~pacie que~traba si~de si~eres sobre~factu solic~pago subje~of
-1 the~lette to~messa verle~la we~deliv wrote~you you~and you~so
1 are~about a~para banco~dara compa~the desde~no de~hora de~o do~we el~dos el~en el~estar factu~euros la~nuest la~para
1 lost~the lo~usted muy~por pedid~que por~impag salio~y say~it the~befor time~have una~nuest va~pagar will~up ya~avisa
1 your~pay your~say
2 about~bank after~you algo~mal alter~to al~la am~of am~speak am~to and~by and~date and~is and~not and~them antes~las
2 ante~juez ante~si are~from are~in are~no artic~la as~and a~banco a~be a~como a~copia a~cuant a~en a~favor a~hora
2 a~judic a~la a~loan a~more a~offic a~our a~senor a~serve a~servi a~so a~su a~to a~un a~una a~van a~with a~would
2 bank~to becau~you befor~judge befor~of bien~que bill~not but~a but~for calid~de calli~invoi camar~comer chequ~in
2 chequ~lost chequ~the comen~usted contr~the con~deuda con~gesto con~le con~no con~por con~prove con~todo con~traba
2 con~ya corre~y cuent~en cuent~los cuent~siemp cuest~que day~you desde~prime de~agenc de~autos de~clase de~debe
2 de~diga de~ejecu de~fe de~habri de~hasta de~manan de~negoc de~padre de~paga de~polic de~tiend de~zona dias~le
2 dilig~embar done~you do~bothe do~me el~avisa el~esta el~este el~factu el~hace el~haga el~manan el~mi el~o el~se
2 el~tres el~viene el~ya embar~sus empre~nuest empre~su end~lette enten~que en~comen en~del en~la en~puert en~sitio
2 en~tablo en~traba escri~en escri~nuevo escri~se eso~le esto~a esto~puede es~o es~para es~vez even~of ever~to
2 factu~pagar failu~will falta~a falta~para falta~respu fine~us firma~lo firm~on for~do for~for for~happe for~money
2 for~this for~who freez~accou from~team going~you going~your hace~a had~of had~the hago~de han~nuest has~us have~enoug
2 have~yours hay~muy hay~ser hay~tener ha~lo hear~this hemos~un hemos~usted hereb~appea hereb~to here~you he~home how~a
2 how~are how~do how~more how~pay how~times how~to if~a if~disag if~messi if~on imagi~el impor~los inclu~en inter~a
2 in~in in~lurch in~that in~this in~we is~as is~by is~third it~late it~the it~to it~you i~count i~find i~had i~lost
2 i~of i~sleep juzga~insta juzga~la juzga~prime know~your las~en las~punto la~acaba la~ante la~antes la~conte la~credi
2 la~hace la~judic la~le la~mismo la~paga la~sera la~si la~siemp la~socia la~solo la~todo la~visit let~go le~del
2 le~desde le~escri le~linea le~para le~sin le~todos le~tres lista~impag llama~los llama~que lleva~meses lleva~negoc
2 loan~you look~it los~pagan lo~estan lo~falta lo~hacie lo~pasa lo~pasar lo~tenga mas~no mejor~a menud~esta me~si
2 me~the mire~nos misma~con mi~de more~do more~from more~us mucha~por mucha~su mucho~en mucho~la muy~con muy~usted
2 muy~y my~not name~up neces~con neces~el nombr~apell nombr~el nombr~su nos~oblig nos~un not~minut not~on no~excus
2 no~factu no~gusta no~habla no~moles no~of no~para no~por no~prorr no~queda no~servi no~tener no~the no~tiemp no~ver
2 no~verno nuest~una of~payer of~shop on~is or~are otra~que our~and our~on out~your o~la o~por o~relac o~toda pagar~el
2 para~con para~le para~nuest para~sepan para~todos para~usted parce~you pasa~de payin~is pay~us pero~la photo~shop
2 piens~su plazo~termi podem~el por~asunt por~buena por~culpa por~euros por~nos por~por por~su por~visto pregu~la
2 prove~no publi~en queda~a queda~hasta queda~lo queda~que queda~su quere~diner querr~que que~albar que~confi que~esto
2 que~gener que~llega que~nosot que~pago que~plazo que~recib que~sepan que~tan que~tenga que~toca que~va que~y
2 quiza~que recib~factu recla~canti recla~el recla~su recor~factu repor~compa repor~the reque~de rompe~relac
2 saber~traba sabe~o sabe~que sabra~que segur~esta send~or settl~or se~a se~conte se~llama shall~the shall~your
2 shoul~your sido~a siemp~misma sigue~pagar sin~antes sin~aviso si~lunes si~mal si~o si~salio somet~to sorry~the
2 sorry~your sort~out so~not so~you still~to sus~no su~este su~la su~no su~proce su~puede su~respu su~sabra talk~your
2 tarje~de tell~it thank~i that~not that~to there~parce the~asked the~ate the~by the~may the~story the~would think~are
2 think~your this~a this~it this~our this~third this~will tiend~a tiene~en tiene~nombr tiene~opcio times~have today~the
2 todos~dias to~court to~debt to~judge to~lawye to~pay traba~que una~del una~mas una~su un~le un~mas up~our up~phone
2 usted~su us~lurch us~the vamos~por vaya~de va~a va~es va~salir venda~coche vez~se voy~a wait~more want~hear way~a
2 well~you we~a we~been we~hate we~help we~hold we~inter we~no we~our we~rathe we~throu we~very we~with whate~takes
2 what~are what~home when~he where~you while~us will~about will~fifty will~for will~inter will~leave will~until
2 will~yours with~name ya~firma ya~o ya~para ya~su your~are your~going your~of your~see you~answe you~are you~back
2 you~busin you~could you~every you~from you~get you~happy you~hereb you~is you~reply you~still you~the you~time
2 you~times you~will y~caso y~diga y~me y~nada y~ni y~pague
3 abone~factu about~fire acaba~y accou~close agent~de all~on alrea~our al~del and~been and~it and~me and~must and~nothi
3 and~us anoth~for antes~a antes~una are~a as~i as~us at~we avisa~el a~ahora a~al a~but a~card a~fee a~from a~jurid
3 a~muy a~pero a~preci a~prest a~sus a~this a~traba banco~lo bank~it befor~gets be~any be~late be~you by~is by~the
3 calli~the call~to call~you carta~de carta~la clase~perso cobra~euros colle~will compa~la comun~de confi~y conoc~de
3 const~el conta~por conte~lo con~de con~del con~diner con~se corre~lo cosa~y cuant~hay cuant~que cuent~que dado~en
3 darem~a debe~ser del~la de~aboga de~biene de~corre de~exped de~merca de~mesa de~mujer de~no de~pago de~tribu dice~de
3 did~you diga~llamo dos~pagar do~care do~say do~us el~corre el~empre empre~la encan~su encim~la encim~mesa en~a en~con
3 en~corre en~gremi en~mire en~nos en~ocasi era~dias escri~la escri~mismo este~de este~el este~nos every~the expli~que
3 factu~el factu~pagan factu~un felic~el for~have for~it for~pay for~pleas for~to get~by haber~el habla~el habla~que
3 have~a have~as have~in have~with hay~no ha~no ha~para hemos~la hemos~que hemos~y how~you if~all invoi~to in~or ir~por
3 is~home is~of is~paid it~not it~now it~pay it~same i~care i~going i~have i~i i~not i~trans las~pagan la~civil
3 la~histo la~pago la~sigue la~sus la~tribu let~it let~the le~a le~credi le~llama le~manan le~manda le~tiemp le~trein
3 llama~de lleva~de local~inter los~el los~que los~y lo~diga lo~hay lo~manan manan~las many~do marte~la mas~esper
3 may~have me~con me~en me~lo mind~the monda~will month~have need~to next~will nos~mas nos~todos notic~no not~have
3 not~my not~paid not~payme not~us no~asi no~in no~motiv no~ningu no~pagad no~repet nunca~que n~26 of~and of~on of~we
3 on~credi on~of on~on on~that on~way our~of our~team our~to out~you pagar~de pago~de pago~se para~a para~de para~no
3 parti~ahora parti~no pay~frida pay~full pedir~le pero~no pondr~en por~la por~lo por~mismo proce~el prove~que
3 puebl~que puede~asi que~cara que~conte que~cosa que~hacen que~hecho que~no que~pasar que~ponga que~porta que~quien
3 que~un que~usted que~viene quint~le recib~nuest recib~pago run~you seria~que servi~y se~ha se~nuest se~se since~not
3 sin~en sin~recib si~bien sumar~y su~aunqu su~hasta su~ira su~parti su~queda su~se take~to tenem~que tenga~la te~en
3 that~are that~have the~compa the~ends the~found the~has the~is the~not the~nothi the~stand the~still the~week this~by
3 this~over tiene~limit time~is todos~como todo~nada tomor~too too~to to~becau to~on to~out to~to to~what to~who
3 to~will trans~sin trans~you treat~this troub~us ultim~de ultim~no una~nos under~is until~paid un~las up~the up~you
3 usted~a usted~clien us~this vamos~la vamos~manda vemos~que vez~escri vez~lo vez~que well~have we~done we~in we~meet
3 we~repor we~two we~ways what~owe will~in will~out will~say with~agenc would~like would~not would~paid write~you
3 ya~comen ya~de ya~lo your~and your~know your~not your~offic your~ratin your~shoul your~we your~when your~would
3 you~deliv you~do you~expla you~find you~for you~how you~liabl you~look you~noon you~off y~da y~haga y~los y~sabem
3 y~vuela º~26
4 about~unpai acaba~el alrea~for and~asked and~what an~the are~your ask~what as~we a~aunqu a~clien a~cuand a~local
4 a~mejor a~no a~the a~y basta~con been~and been~you by~will cada~que coja~telef como~suya conta~la con~nombr cuand~el
4 da~direc da~si deliv~and del~a del~nos desde~princ despu~anos de~anos de~deuda de~dice de~maqui de~me de~puede
4 direc~su do~you el~compl el~integ el~los el~prese el~progr entie~de en~en en~no esta~cuent esta~la este~ultim es~una
4 factu~la factu~se for~and for~not for~we for~you funny~you get~for graci~este haga~trans hasta~a hasta~de hasta~el
4 hasta~pague hate~to have~and have~mind have~on have~parce ha~de ha~el hemos~con if~we impor~que in~court in~for
4 in~windo is~at is~court is~its is~late it~cost i~about i~be la~carta la~comer la~me la~pagar la~recla le~hasta le~no
4 le~se le~su like~to llama~la los~le lo~hace lo~haga lo~hecho lo~o lo~yo manan~diez manan~el manan~la manan~tarde
4 manan~y manda~a mas~en mas~que maybe~shoul me~igual me~su me~y me~your muy~para muy~su neces~le ni~de ni~detal ni~la
4 ni~mas nos~a nos~en not~answe not~becau no~comes no~confo no~del no~justi no~quien no~todo nuest~ya of~for only~you
4 on~door on~site on~wall our~as parti~manan payme~on pay~or pay~we perha~need pero~es pero~que por~asi por~vez
4 pregu~el proxi~la que~acord que~atend que~diner que~hace que~hacie que~hemos que~pague retir~de send~the se~asi
4 se~envia se~esto se~y sin~tecni si~asi si~llega solo~su speak~the sure~is sus~de su~el su~habla su~una su~va su~ya
4 there~to the~agenc the~sum thing~get this~my this~on this~to to~head to~it to~there treat~like ultim~que una~con
4 until~money usted~mire usted~nosot usted~y us~and very~you vez~le vive~de were~would we~about we~alrea we~conta
4 we~going we~make we~money we~talk what~the what~your will~be will~credi will~every will~our your~might your~our
4 you~as you~got you~leave you~me you~paid you~silen you~which y~como y~la y~respu y~sabe y~su y~usted
5 12~el am~with a~00 a~decid a~firm a~gener a~in a~manan a~usted a~you banco~la becau~not but~is by~we charg~your
5 colga~factu de~casa de~numer de~telef de~y diffi~you do~for do~the el~ahora el~antes el~mas email~have en~contr
5 escri~lo estar~de esta~camin esta~ha es~ni euros~el for~same for~troub frac~a from~you goes~a hasta~las has~on has~to
5 have~ask have~but have~count have~down ha~a ha~nuest ha~su ha~usted inter~you is~you it~or i~for i~her i~money
5 judge~that justi~de la~ejecu la~sin let~that le~pagar llamo~la llamo~un lost~of lo~el lo~hemos lo~nos mas~del
5 me~direc more~you nada~habla nada~que ni~nada nos~dado nos~la not~back no~a no~discu no~impor no~will of~you
5 only~when or~will our~your o~el pago~hay para~me piens~a por~factu por~moles puede~una put~a que~cierr que~con
5 que~debe que~mucha que~que que~su rathe~to recar~por sera~a se~no si~falta si~trans so~for su~ha the~alrea the~autho
5 the~offic the~pay the~time the~witho this~the time~pay time~the todo~y trans~y ultim~antes until~see usted~como
5 we~for we~have we~payme we~this will~this would~have yours~the your~like your~your you~can you~hours you~judge
5 you~like you~our you~somet you~to y~lo y~y
6 and~know and~our and~your at~fair a~los a~order a~tiend coger~telef colga~en con~en con~factu cuand~de cuand~en
6 de~insta de~que el~dia el~mismo el~no el~si en~escap en~y es~probl habla~aboga habla~la have~to hay~el is~old
6 is~thank it~all it~be i~with las~no la~a la~los les~el le~caer lo~todo me~movil not~for not~more no~entre no~not
6 no~nunca no~tan obra~nos offic~an on~this payme~full por~relac queda~y que~en que~esta saber~usted se~nosot sin~el
6 so~we that~the the~about the~get the~now the~or the~right the~thing the~this tiene~y time~you to~credi until~pay
6 un~su will~what your~is your~name your~to your~will you~forge you~frida you~up
7 am~for am~the and~and and~at asi~agrad asi~lo ayuda~nos a~for a~que a~that be~to could~your de~hay de~perdi el~ha
7 el~hoy el~sus en~si es~ultim for~time graci~usted have~of ha~la it~that it~us ley~la le~euros lo~debe ni~ni nos~agrad
7 no~deliv no~se no~una of~to order~your our~has o~o plazo~las por~como proxi~no que~banco si~confo si~el si~parec
7 that~invoi the~charg the~i the~it those~you to~any to~my un~para vengo~la we~be what~of write~the ya~se your~but
7 you~yours y~el
8 about~but antes~que con~como corre~su count~the en~juzga la~no le~un on~the photo~the plazo~a por~que por~se
8 proxi~sera que~algo que~nos se~aqui se~que the~withi un~que we~from we~got we~on your~be your~it you~you
9 a~lo del~por esta~se graci~como have~for i~a le~y lo~un que~el quier~justi su~pero un~del un~por usted~que we~and
9 y~nos
10 and~can a~date a~your cada~le ganad~premi have~you las~de lo~a lo~en lo~su thank~you we~an we~nothi
11 are~to has~and if~were i~your nos~con sin~hay sin~no
12 as~as la~su se~de the~again
13 el~es is~way my~is there~a
14 will~a you~us
20 no~no
"""
