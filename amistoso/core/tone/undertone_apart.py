"""What each two words a little apart weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-22 the~the
-19 we~it
-18 el~el have~the
-17 el~del
-15 and~to judge~yours su~de
-14 de~se if~is juzga~clien nos~que not~the will~the
-13 de~es el~de le~una we~you your~the
-12 back~you not~your para~la si~no what~this
-11 a~ofici de~en de~esta de~nave es~no have~your i~there los~de lo~se se~el solo~que you~this
-10 and~will a~nos del~de do~to is~a la~la lo~no no~la que~las
-9 and~promi a~about a~dias a~i el~por el~que en~plazo esta~no hay~la is~for is~in it~in la~con la~del le~por le~que
-9 me~que nos~el que~nada that~promi the~from until~clear word~your y~ya
-8 como~serio como~y denun~robo de~euros el~le esta~de hasta~no have~there if~are is~so i~to la~manan la~y lo~le lo~ya
-8 me~a no~nada of~has once~is pay~card por~le por~tarde se~hecho se~inter the~a the~was us~for we~back we~still
-8 when~have will~back your~on you~have you~need you~never
-7 and~a are~again are~and a~nombr a~of banco~el be~for charg~and clien~y con~el con~que del~lo en~factu esta~esta
-7 furth~is hace~que have~seen hemos~de if~not is~else is~from is~is is~up it~out it~time i~writi las~por lo~con
-7 matte~us mejor~en neces~firma not~right no~falta no~hasta no~le no~prisa our~be para~el pay~it por~cambi por~o
-7 que~es que~ha su~le su~tenga there~else the~bill this~is we~get we~see we~the we~to what~been what~done will~at
-7 will~it will~on would~for ya~hecho your~as your~that you~alway you~out
-6 antes~llama are~for ask~to as~asked a~de cobra~por cobra~que coche~repar conte~de con~movil desde~anos de~con
-6 de~desde de~ha did~get dos~por do~your el~lo el~tenia en~empre en~su es~a good~a gusto~con habla~de have~from
-6 have~us ha~como ha~y is~good is~we it~a i~afrai i~it know~the la~este le~bien le~con lo~al lo~es more~here my~to
-6 nada~esta nosot~ha nos~las no~los no~messa no~venir on~side pay~you polic~the por~de recue~su se~en sido~y sin~de
-6 si~algun si~mas si~posib somos~de stays~us the~at the~took to~again to~i venir~la we~call we~like we~revie we~stop
-6 what~do who~after will~your your~now your~thank you~a you~an you~nothi y~algo y~hemos
-5 abono~la about~bill alway~on al~de and~yours any~the are~busin are~our asunt~plazo at~show avisa~su a~and a~befor
-5 a~dispo a~famil a~tambi a~we banco~un can~for clien~de cobra~el coste~usted debe~el del~su de~el de~la de~lo de~para
-5 de~ya did~go diner~la do~pay el~concu en~sin esta~y es~el es~en firma~el for~days free~charg get~you habla~su has~up
-5 hay~que hemos~el he~el if~have invoi~that invoi~you it~by it~up i~are i~in i~is i~sure i~that las~y la~ha let~know
-5 le~cobra los~la los~una los~usted mas~aqui nice~you nos~cargo nos~llega nos~telef nos~una not~any no~afect no~carta
-5 no~const no~gasto no~notic no~pagar no~pay no~que no~vamos our~with pagar~trans pague~que para~del para~estad
-5 pay~can por~en prime~la proxi~de que~antes que~bien que~expli que~la que~le que~mas que~traba revie~and robo~la
-5 sabem~el se~dos se~la se~sin se~su si~algo si~desea si~sirve si~usted so~a so~the so~will speak~your su~graci su~lo
-5 thank~for the~needs the~order the~tomor tiene~nada todo~bien to~card to~with una~el una~la una~vez un~el un~y
-5 usted~ha usted~los us~a we~into we~look we~not we~remin we~seen who~invoi will~deliv will~me will~when withi~days
-5 your~order you~lose you~make you~state you~upset y~una
-4 aboga~el aboga~la agrad~lo alcan~acuer am~it am~touch and~in and~on and~the aqui~baja aqui~los asi~le asunt~factu
-4 a~acuer a~antes a~le a~momen a~perso a~vecin basta~una been~the bien~factu cambi~banco charg~the como~pidio
-4 como~prefi como~ve conse~con const~pago con~lio corre~nuest cuand~rato cuand~un cuent~nosot custo~the debe~la
-4 desea~aqui desea~mensa de~abier de~ano de~cuand de~enero de~esper de~nos dias~de dia~a dia~que dos~de do~mind
-4 do~worry el~cuand el~las el~puede el~sigue el~tarda el~y empre~no esta~graci es~que firma~la getti~about getti~touch
-4 get~to graci~su has~so have~it have~so ha~bien hemos~su here~stop here~the hoy~de if~alrea if~need invit~a invit~to
-4 invoi~on in~about in~at in~compa in~i in~the is~fault is~on is~right is~time is~with it~alrea i~getti i~my i~we
-4 last~of las~con la~adecu la~clien la~de la~es la~por la~tan la~trans let~down le~juzga le~pasad llama~su lleva~pagos
-4 looks~payme los~su lo~bien lo~y mas~lo mas~respo may~a mensa~baja mensa~respo merca~la messa~reply messa~stop
-4 me~usted mient~la nada~el neces~la nos~bien nos~pago nos~papel nos~usted nos~y nothi~you not~anyth not~i now~has
-4 no~for no~llega no~mas no~mensa no~nos no~posib numer~cuent of~00 of~that of~today on~websi optio~to our~we owe~an
-4 pagar~con pagar~en pagar~por pagos~que pago~en para~factu para~tiene pay~the pleas~not pleas~this poder~la por~tiend
-4 prime~que put~right queda~en que~atien que~cobra que~convi que~da que~esper que~este que~mande que~moles que~te
-4 recib~trans recla~a ruido~la seen~payme see~at see~judge see~the send~copy sent~the se~devol se~esta se~pasad
-4 shall~you siemp~puntu si~digam si~ha si~mes sms~factu sorry~bothe so~am so~is su~cuand su~nos take~on tenga~rato
-4 te~bien that~has there~no the~as the~left the~payme the~show the~we the~will this~from this~you to~accou to~by
-4 to~order to~the una~de una~respu until~is until~up usted~la usted~nos us~that us~time ver~cuent ver~su volve~pasar
-4 wante~know want~it was~and we~credi we~find we~is we~optio we~post we~put we~send we~wait when~a who~payme
-4 will~again will~anoth will~my withi~hours would~to would~us ya~en ya~ha ya~la your~first your~has your~numbe
-4 your~with you~about you~alrea you~apolo you~at you~by you~let you~no you~once you~one y~demas y~eso y~gusta y~puede
-3 about~new acuer~la adecu~agrad adecu~que again~invoi again~this ahora~en algo~lo algun~con algun~no algun~o
-3 alrea~pleas amoun~the am~in am~our and~are and~charg and~do and~have and~see anyth~us are~it are~late at~desk at~of
-3 a~esper a~mes a~mujer a~nada a~note a~o a~or a~prove a~vuelt basta~el be~the bien~la bien~un boss~to bothe~again
-3 by~of by~us call~if can~by can~the card~trans carta~cambi carta~el cash~tight chang~us cobra~mas confi~todo
-3 confi~usted con~a con~corre con~habla con~puede con~puedo con~sobre corta~calle cuadr~cuent cualq~que cuant~diga
-3 cumpl~acord dejam~el del~el del~le del~y de~asi de~confo de~cuent de~de de~depen de~nuest de~pendi de~por de~premi
-3 de~retra de~sera de~su de~un dias~que did~reach diez~o easie~you elija~que el~asi el~clien el~diez el~estab el~fue
-3 el~hasta el~impor el~legal el~mal el~paga el~para embar~de entre~y en~almac en~dias en~usted en~veces escri~y
-3 esper~de esper~respu este~se este~y es~gusto es~hay es~la es~nuest es~perso es~prime es~traba factu~detal
-3 factu~factu final~the forma~pago for~messa for~more for~on for~the fue~la gasto~envio get~messa got~the gusta~con
-3 haga~tiemp have~accou have~had have~heard have~idea have~look have~minut have~out have~recei have~weeke have~yet
-3 hay~incid hay~y ha~algun ha~un heari~you hemos~los hemos~una how~it how~the hoy~recib if~can impor~la impor~mal
-3 impor~plazo inter~demor invoi~due invoi~is in~parts in~post in~you is~can i~an i~ask i~got i~like i~on i~ring i~this
-3 i~you kindl~the las~del lawye~the la~coste la~dos la~el la~factu la~lleva la~mas la~pero la~prefi la~quier la~ya
-3 leave~until le~como le~comod le~de le~en le~facil le~mas le~model le~pront llamo~una los~dias los~firma lo~habla
-3 lo~lo lo~mi lo~que mal~lo many~you me~and me~le me~would mient~cumpl mient~lo mi~se more~reply motiv~el nos~datos
-3 nos~igual notif~de not~invoi not~it not~perso not~to no~con no~en no~esta no~este no~ha no~hacer no~it no~las
-3 no~llama no~payin no~pedir no~until no~ya nuest~del nuest~envia nuest~no off~the of~i of~will one~you only~to
-3 or~would our~is our~will o~lo pagar~o pagar~veces pago~factu paid~this para~un pay~parts perso~agrad plazo~el
-3 poner~en por~con por~esta por~los prese~en puede~con puede~el puede~en puede~y quere~con que~al que~de que~diga
-3 que~evita que~hable que~indiq que~ley que~me que~muy que~para que~queda que~trans quien~habla quien~y recei~lette
-3 recib~lo recla~la recla~los resul~facil revis~y rogam~el sabem~su seen~yet see~trans segur~una se~agrad se~muy
-3 se~obras se~olvid se~por shoul~speak shoul~to show~your siemp~hemos si~en si~error si~es si~incid si~puede si~recib
-3 si~ya sorry~you so~find state~accou su~al su~cambi su~lleva su~me su~por su~y tarda~en telef~el tell~when tell~you
-3 te~la te~que there~an there~nothi the~and the~but the~day the~did the~free the~go the~link the~note the~on the~open
-3 the~ready the~so the~state the~visit the~went the~with the~year the~your this~for this~not tiene~datos tiene~de
-3 tiene~hacer tiene~pagar time~not todav~su todo~orden to~from to~more to~of to~payme to~this to~you trans~el trans~la
-3 trans~un tribu~concu una~se una~si until~to un~mal un~traba usted~el usted~factu us~are us~you vamos~el va~bien
-3 vez~me visto~de warni~the we~anoth we~charg we~corre we~force we~refun we~so we~speak we~waiti we~your what~to
-3 when~are which~would whom~speak will~and will~more will~no would~a would~know would~talk ya~el ya~pagad your~at
-3 your~by your~colle your~left your~menti your~payme your~reply your~us your~were you~chanc you~charg you~compl
-3 you~copy you~days you~idea you~know you~minut you~rathe you~won you~your y~agrad y~devol y~le y~otra y~prese y~pront
-3 y~se y~todo
-2 1~00 2~euros about~for about~invoi about~of accou~a accou~the act~2004 adjun~de agrad~me agrad~nos agree~and
-2 agree~you ahora~no alegr~el alegr~que algo~que algun~el algun~que all~time all~us all~you alrea~its alrea~way al~no
-2 al~se am~from am~is am~we and~for and~good and~like and~of antes~dia an~we are~bank are~not are~sorry are~with
-2 asegu~que asked~a ask~has asunt~a asunt~de at~end at~i at~is aun~el aun~vemos ayer~el a~agenc a~carta a~casa a~enero
-2 a~factu a~hoy a~is a~look a~media a~mensa a~payme a~sum a~time befor~can best~to be~a be~and be~on be~your buena~le
-2 by~to cada~llama cada~llamo calen~pagos cambi~de cambi~y canti~el can~me can~up can~you cerra~cuent chanc~at
-2 chanc~look close~the comod~el como~el como~usted compe~40 compe~euros confi~le confi~no confo~la conta~el conte~el
-2 con~gusto con~palab corta~de cost~the could~a could~have court~is cuand~bien cuand~venga cuida~carre cuida~la
-2 cumpl~no cuota~lo darle~graci date~for date~the date~work days~us deliv~late del~llega del~oblig demor~la
-2 desde~venci de~asoci de~cada de~enhor de~horas de~las de~media de~nada de~obra de~parte de~proce de~queda de~recib
-2 de~recla de~salda de~termi de~tres de~visit did~invoi did~the digam~y diga~le dispo~cualq do~have do~know do~make
-2 do~need due~march due~of el~a el~apare el~avise el~dio el~escri el~graci el~inclu el~llega el~llego el~lunes el~muy
-2 el~nuest el~quiza el~revis el~sigui el~todo el~un el~vence emiti~factu encon~soluc end~month envio~de en~banco
-2 en~cuand en~diga en~entre en~o en~proxi en~puede en~que en~todo en~un escri~para esper~el esta~que esta~un
-2 este~camin este~es este~no es~de es~factu es~mas every~do expec~money factu~a factu~de factu~falta factu~le
-2 factu~que faile~your falta~dato falta~o find~way first~has for~at for~check for~is for~our for~so for~while
-2 for~works for~years from~of fue~fallo garan~el get~more give~regar give~to go~with graci~decir graci~la habla~usted
-2 had~to hasta~viern has~a have~thank hay~con hay~expli ha~algo ha~con here~is hoy~el if~does if~month if~rathe
-2 if~tell if~us if~would impor~el ingre~dia insur~a inter~de inter~el inter~on inter~se inter~su invit~la invoi~have
-2 in~if in~shop in~time is~anyth is~holid is~it is~or is~our is~payme is~pleas is~tell is~under is~your it~good it~you
-2 i~by i~how i~make i~note i~the i~tired know~is las~a las~la late~the la~2004 la~3 la~corre la~elect la~entre
-2 la~figur la~hasta la~las la~llega la~local la~marzo la~pendi la~pidio la~va legal~demor ley~2004 le~al le~cuand
-2 le~el le~gasto le~las le~lo le~maqui le~mejor le~nos le~otra le~vez linea~credi llame~y llamo~de llega~factu
-2 llega~nuest llego~factu llego~la look~the look~your los~los los~se lo~calma lo~de lo~dice lo~ha lo~hoy lo~mejor
-2 lo~nosot lo~pase lo~pueda lunes~el make~you manag~the manan~a manan~le manan~lo manda~justi manos~un may~the
-2 menud~hecho messa~we messa~you me~date me~saber mi~me mi~que month~you mujer~el need~reply neigh~the next~run nos~de
-2 nos~facil nos~factu nos~justi nos~no nos~pasad nos~sus note~your nothi~to not~do not~seen not~tell not~trans not~yet
-2 no~es no~inter no~nadie no~perso no~preoc no~recib no~si no~su no~un no~visto nuest~que nuevo~de nuevo~factu
-2 numbe~the oblig~de of~euros of~invoi of~lette on~as on~have on~invoi on~pleas on~with or~in or~us our~about our~due
-2 our~it our~reach our~so over~you o~de o~llama paid~and para~neces para~pago para~se parti~enero pasad~no pasar~su
-2 paso~factu payme~days payme~in pays~days pay~else pendi~que perso~le perso~lleva plazo~diez pleas~me pleas~the
-2 pleas~us podem~un poder~factu podri~con pongo~conta por~cuent por~del por~escri por~inter por~nuest por~pago
-2 por~parte prefi~a probl~el proce~de propo~a propo~sched puede~a puede~le puede~un put~to queda~dispo queda~el
-2 queda~la quedo~de quedo~la quedo~su que~a que~cambi que~carta que~clien que~confo que~empre que~firma que~guste
-2 que~haya que~hoy que~mismo que~motiv que~pagos que~pasan que~resue que~sin que~son que~sus que~todo quier~sin
-2 regar~your regis~the relac~su remin~invoi respo~esta retir~el revis~que saber~esta said~would say~you segui~la
-2 segun~que segun~usted segur~ha segur~se segur~un seman~y se~acord se~cruza se~desde se~las se~una sin~que sin~usted
-2 si~cambi si~impor si~inter si~lo si~pago sobre~factu solic~pago solo~asegu solo~de soy~de so~can so~have statu~accru
-2 subje~invoi su~compr su~pedid su~recog su~sobre telef~que tell~and tell~date tell~if tell~we tenga~en tenia~el
-2 ten~or thank~and thank~pleas thank~your that~and that~for there~need the~addre the~after the~agree the~arriv
-2 the~becau the~below the~can the~could the~cover the~debit the~deliv the~goes the~invoi the~numbe the~over the~pays
-2 the~plan the~pleas the~rate the~run the~runs the~size the~terms the~us the~what the~yet this~only this~up
-2 tiemp~neces tiene~el todav~hemos told~about to~and to~hello to~if to~messa to~next to~no to~polic to~right to~when
-2 tuesd~for una~para una~por una~que una~un under~2004 under~3 un~o un~salud up~will usted~adecu usted~por us~first
-2 us~on vamos~de vecin~ruido vemos~en vez~llama vez~llamo was~the was~to we~add we~deliv we~late we~writt we~yet
-2 what~agree what~is what~you when~is where~is which~work who~the will~any will~know will~measu will~monda will~round
-2 will~to wish~to withi~or with~and worki~you would~pay would~rathe would~settl would~this ya~que yet~payme yet~the
-2 your~about your~invoi your~manag your~morni your~was you~and you~any you~check you~excus you~in you~it you~keep
-2 you~more you~pay you~pleas you~today you~troub you~we you~when y~cambi y~con y~dia y~en y~esta y~fecha y~hora
-2 y~manda y~paso y~salda
-1 adjun~factu algo~revis and~excus and~wheth antes~la are~on are~we a~have a~las a~se a~si becau~the can~a can~until
-1 confi~que con~recor con~servi del~para de~acuer de~al de~banco de~feria de~le de~sin de~trans dia~le el~coste
-1 el~hemos el~nos el~va eres~adecu eres~perso escri~su esper~su estam~de estam~que every~it fecha~el forgo~attac
-1 go~for graci~confi graci~pacie han~y have~quest ha~una if~any if~wrong it~if it~paid la~40 la~haya la~previ la~viene
-1 let~when le~otro le~plazo le~tocad los~del los~no lo~seman mando~para me~la nada~por nos~asi not~pay not~you
-1 no~pasar no~usted nuest~se numer~pedid on~to over~or paga~dias pago~el pago~plazo paid~you para~fecha para~las
-1 para~que paso~conta pendi~factu perso~los perso~te podem~en por~manan por~pacie por~paga por~quier prefi~hable
-1 prest~la pueda~la que~hacer que~se respo~compr sabem~que servi~el set~date si~de si~eres si~la si~va sms~invoi
-1 subje~of su~para take~actio take~time there~be there~we the~comes the~date the~have the~of the~perio todav~const
-1 todav~nos tomes~que to~in to~is to~wheth un~lo us~will va~la verle~la wareh~we we~prepa we~sorry when~to wrote~you
-1 ya~a your~in your~this you~quest you~so you~welco you~with y~enseg y~vemos
1 al~la ante~si are~offic a~gente a~more a~nuest a~un a~us chequ~lost cobra~no compa~the credi~the cuent~siemp desde~no
1 de~compa de~hora de~polic de~vez do~bothe do~we el~este el~seman empre~nuest esto~un es~pague from~team how~do
1 if~knew if~you inter~a in~and is~by i~and i~see la~como la~le la~nuest la~perso let~go le~la le~linea le~saber
1 llama~los lost~the lo~estan lo~pasa lo~pasar misma~con must~the my~for new~for nombr~su not~wish no~all no~habla
1 no~ir no~olvid no~otra nuest~para or~it otro~mas o~la para~mas pay~bill plazo~en por~impag por~premi por~visto
1 que~juez que~prest que~sepan que~va que~y say~it se~dire se~queda siemp~misma sin~antes si~a si~diner time~will
1 todo~que to~about to~debt to~your trans~de two~and una~nuest una~su un~de va~pagar were~i we~hate we~no we~out
1 we~want will~like ya~avisa ya~con your~no your~pay your~say your~see your~think your~up you~or you~until y~me y~pagar
2 acaba~y acord~de after~you agent~de alter~to am~of am~speak and~at and~been and~by and~date and~is and~repor and~them
2 and~your ante~juez are~about are~from are~in are~no artic~la asi~pague as~and at~in avisa~de a~banco a~be a~copia
2 a~cuant a~el a~en a~favor a~hora a~judic a~jurid a~la a~loan a~offic a~our a~senor a~serve a~servi a~so a~su a~una
2 a~van a~with a~would baili~be bank~it becau~you been~to befor~end befor~judge bien~que bill~not but~a but~for
2 calid~de calli~invoi can~your chequ~in chequ~the coche~que comen~usted contr~the con~gesto con~le con~prove con~ya
2 copy~for corre~lo cuand~la cuent~en darem~a day~you desde~dia desde~prime de~agenc de~autos de~clase de~debe de~diga
2 de~ejecu de~exped de~factu de~fe de~habri de~llama de~manan de~padre de~paga de~tiend de~tiene de~zona dias~le
2 dilig~embar done~you do~me el~actua el~avisa el~dos el~en el~estar el~factu el~hace el~manan el~o el~tres el~viene
2 embar~sus empre~a empre~su enten~que en~a en~comen en~con en~de en~del en~gremi en~nos en~ofici en~puert en~tablo
2 en~traba escri~en eso~le este~de este~nos esto~a esto~puede es~o es~vez ever~to factu~pagar factu~su factu~un
2 failu~will falta~a falta~para fine~us firma~lo firm~on for~do for~for for~happe for~have for~money for~month for~this
2 for~to for~we for~who freez~accou from~on going~you haber~el hable~su hace~a had~of had~the han~nuest have~enoug
2 have~yours hay~muy hay~ser hay~tener ha~lo hear~this hemos~un hereb~appea hereb~to here~you he~home hope~are how~a
2 how~are how~more how~pay how~times if~disag if~messi impor~se inclu~en invoi~a invoi~for in~in in~that in~today
2 is~now is~third it~late it~not it~on it~the i~count i~find i~had i~i i~lost i~of i~sleep juzga~insta juzga~prime
2 kind~to know~your la~acaba la~ante la~antes la~conte la~hace la~histo la~judic la~mismo la~paga la~sera la~siemp
2 la~socia la~solo la~todo la~visit leave~no le~escri le~llama le~para le~sin le~todos lista~impag llama~de llama~que
2 lleva~de lleva~meses lleva~negoc loan~you local~inter lo~diga lo~falta lo~hacie lo~manan lo~tenga mas~esper mejor~a
2 me~lo me~si me~the mind~call mi~de month~have more~do more~from mucha~por mucho~en mucho~la muy~usted muy~y my~not
2 name~up neces~con neces~el next~will nombr~apell nos~oblig nos~un notic~no not~and not~anoth no~devol no~donde
2 no~factu no~in no~lo no~moles no~negoc no~ningu no~of no~para no~por no~prorr no~queda no~tener no~the no~verno no~y
2 nuest~una of~on of~payer of~shop on~12th on~and on~that on~will or~are otra~que o~por o~relac o~toda pagar~de
2 pagar~el para~con para~le para~nuest para~sepan para~todos para~usted pasa~de payin~is pay~frida pay~full pay~or
2 pedid~que pero~la photo~shop piens~su podem~el por~a por~asunt por~buena por~culpa por~el por~euros por~mismo por~nos
2 por~por por~su pregu~la publi~en puede~por queda~a queda~hasta queda~lo queda~que queda~su quere~diner querr~que
2 que~confi que~esto que~no que~nosot que~plazo que~porta que~que que~recla que~toca que~una quier~diner ready~be
2 recla~canti recla~su recor~factu repor~compa repor~the reque~de rompe~relac saber~traba sabe~que salio~y segur~esta
2 send~or seria~que settl~or se~a se~con se~conte se~llama shoul~your sido~a sigue~pagar si~mal si~o si~salio somet~to
2 sorry~the so~you still~paid still~to sumar~y su~el su~este su~hasta su~la su~no su~proce su~puede su~sabra talk~your
2 tell~it that~are that~have that~to the~asked the~ate the~befor the~by the~may the~nothi the~out the~story the~week
2 the~would think~are think~your this~by this~it this~our this~third this~we this~will tiend~a tiene~en tiene~opcio
2 times~have todos~dias tomor~too to~becau to~court to~it to~judge to~lawye to~pay to~who traba~que ultim~de una~mas
2 una~nos un~las un~le un~mas up~our up~the usted~nosot usted~su us~the vaya~de va~a va~salir venda~coche vez~escri
2 vez~que vez~se voy~a wait~more want~hear way~a well~have well~you we~done we~for we~help we~hold we~keep we~our
2 we~rathe we~throu we~ways we~with what~are what~home what~owe when~he where~you while~us will~about will~fifty
2 will~for will~inter will~leave will~out will~until will~yours would~like would~paid ya~firma ya~para ya~su your~are
2 your~going your~know your~of your~shoul your~we your~what your~when your~would you~are you~been you~busin you~could
2 you~every you~get you~happy you~hereb you~on you~still you~that you~the you~times y~diga y~nada y~pague y~vuela
3 abone~factu about~bank about~fire acaba~el accou~close algo~mal alrea~our al~del and~it and~me and~must and~not
3 and~us anoth~for antes~a are~a as~i as~us avisa~el a~ahora a~aunqu a~but a~card a~clien a~local a~muy a~no a~pero
3 a~preci a~prest a~sus a~this a~traba banco~lo bank~to been~you befor~of be~any be~in be~you by~the by~will call~to
3 carta~de carta~la clase~perso cobra~euros colle~will compa~la comun~de conoc~de const~el conta~por conte~lo con~del
3 con~diner con~se corre~y cosa~y cuant~hay cuant~que cuent~que cuest~que dado~en da~direc da~si debe~ser del~nos
3 de~aboga de~corre de~me de~merca de~mujer de~no de~pago de~tribu dice~de did~you diga~llamo direc~su dos~pagar
3 do~care do~say el~corre el~dia el~empre el~esta el~mi el~prese el~se el~si empre~la en~contr en~corre en~ocasi
3 era~dias escri~la esta~cuent esta~la es~para es~una even~of every~the expli~que factu~el factu~pagan for~pleas
3 going~your graci~este habla~el habla~que hasta~de hasta~pague has~to hate~to have~as have~hours have~in have~with
3 hay~no ha~de ha~no hemos~la hemos~y how~you if~it if~we imagi~el invoi~to in~or in~we ir~por is~as is~court is~home
3 it~pay it~same i~be i~care i~going i~have i~not juzga~la las~pagan la~civil la~credi la~pago la~que la~recla la~sus
3 la~tribu let~it let~the le~desde le~manan le~su le~tiemp le~trein le~y like~to look~it look~you los~el los~que los~y
3 lo~haga lo~hay lo~o lo~yo manan~las many~do marte~la may~have me~con me~y me~your mind~the mire~nos monda~will
3 more~us mucha~su muy~su need~to ni~de ni~mas nombr~el nos~a nos~mas nos~todos not~have not~minut not~my not~payme
3 no~justi no~motiv no~pagad no~repet nunca~que n~26 on~credi on~of on~on on~way our~and our~of our~team out~you
3 out~your pago~de para~a para~de parce~you parti~ahora parti~no pay~we pedir~le pero~es pondr~en por~asi por~la por~lo
3 por~vez proce~el prove~que proxi~la puebl~que puede~asi que~cara que~conte que~cosa que~hacen que~hecho que~pago
3 que~pague que~pasar que~quien que~tenga que~un quint~le quiza~que recib~nuest recib~pago retir~de run~you sabe~o
3 sabra~que servi~y se~ha se~se shall~the shall~your since~not sin~recib sin~un sorry~your sort~out so~not su~aunqu
3 su~habla su~ira su~parti su~queda su~se su~una take~to tenem~que te~en there~parce the~compa the~ends the~has the~is
3 the~not the~still this~my this~over tiene~limit tiene~nombr time~is today~the todos~como todo~nada to~on to~we
3 to~what to~will trans~sin trans~you treat~this troub~us ultim~no una~con una~del under~is until~money until~paid
3 up~you usted~a usted~clien usted~mire us~this vamos~la vamos~manda vamos~por va~es vemos~que vez~le vez~lo were~would
3 we~in we~meet we~repor we~talk we~two what~the will~every will~in will~say will~you with~agenc with~name write~you
3 ya~comen ya~de ya~lo ya~o your~and your~might your~not your~offic your~ratin you~answe you~deliv you~do you~expla
3 you~find you~from you~got you~how you~leave you~liabl you~noon you~time you~which you~would you~you y~caso y~haga
3 y~los y~ni y~sabem º~26
4 about~unpai alrea~for and~asked and~nothi and~what antes~una an~the ask~what as~we a~cuand a~date a~decid a~from
4 a~mejor a~y a~you becau~not been~and befor~gets by~is cada~que calli~the call~you colga~factu como~suya conta~la
4 con~nombr deliv~and del~a desde~princ despu~anos de~a de~biene de~casa de~deuda de~dice de~maqui do~us do~you
4 el~compl el~integ el~los el~progr en~en en~escap en~no en~y escri~lo esta~ha este~el este~ultim euros~el factu~la
4 factu~se felic~el for~it for~not for~troub funny~you haga~trans hasta~a hasta~el have~count have~mind have~on
4 have~parce ha~el ha~para ha~su hemos~con hemos~que impor~que inter~you in~for in~windo is~at is~paid is~you it~now
4 it~or it~us i~for i~trans la~carta la~comer la~los la~pagar la~para la~sin le~hasta le~manda le~no le~tres le~un
4 llama~la lost~of los~le lo~el lo~hace lo~hecho manan~diez manan~el manan~la manan~y manda~a mas~en mas~que
4 maybe~shoul me~direc me~igual muy~para nada~que neces~le ni~detal not~answe not~becau not~paid not~us no~asi no~confo
4 no~del no~quien no~tan no~will of~and of~for of~we of~you on~door on~site our~to pago~hay pago~se para~no parti~manan
4 payme~on pero~no por~moles que~debe que~diner que~hace que~hacie que~hemos que~ponga que~viene send~the se~envia
4 se~esto se~no se~nuest se~y sin~tecni si~bien solo~su so~for speak~the sure~is sus~de su~va su~ya tenga~la the~agenc
4 the~sum the~time the~witho this~on this~the this~to time~the too~to to~head to~out to~there to~to treat~like
4 ultim~antes ultim~que until~see usted~y us~and vive~de we~a we~alrea we~going we~have we~make we~money what~your
4 will~our will~what would~have your~but your~our you~as you~for you~hours you~is you~judge you~like you~me you~off
4 you~paid y~como y~sabe y~usted
5 12~el am~with are~your a~00 a~gener a~in a~manan a~que a~the a~tiend a~usted banco~la basta~con by~we charg~your
5 colga~en de~anos de~telef el~ahora el~antes el~me el~mismo el~ya email~have estar~de esta~camin es~ni for~same
5 for~you frac~a from~you get~for goes~a habla~la have~a have~and have~ask have~but have~down have~of ha~a ha~la
5 ha~usted in~court is~its is~old it~that it~to i~her i~money judge~that la~ejecu la~me let~that le~pagar llamo~la
5 llamo~un lo~hemos lo~todo mas~del me~su nada~habla ni~nada nos~dado not~back no~discu no~entre no~impor no~ni
5 no~nunca offic~an only~when only~you on~this on~wall or~will our~as o~el para~me perha~need pero~que piens~a
5 por~factu puede~una put~a que~atend que~cierr que~con que~en que~esta que~lo que~mucha que~su rathe~to recar~por
5 sera~a sin~el si~el si~falta si~llega su~ha there~to the~about the~alrea the~autho the~now the~offic the~pay the~this
5 thing~get time~pay todo~y until~pay usted~como we~about we~and we~been we~conta we~payme we~this will~be will~credi
5 will~this ya~se yours~the your~like your~your you~frida you~our you~to you~up y~lo y~su y~y
6 about~but am~the and~know and~our antes~que at~fair a~firm a~lo a~los a~order a~that coger~telef con~factu con~no
6 cuand~de cuand~en de~insta de~numer de~perdi diffi~you do~for do~the el~mas el~no es~probl for~time graci~usted
6 habla~aboga hasta~las ha~nuest is~thank it~be i~with justi~de las~no ley~la le~a le~euros lo~debe me~movil more~you
6 nos~en not~more no~a no~not obra~nos on~the payme~full plazo~las se~nosot so~we that~invoi that~the there~a the~charg
6 the~or the~right the~thing those~you tiene~y to~any to~credi trans~y un~su usted~que vengo~la very~you would~not
6 write~the your~it your~name your~will you~can you~forge
7 am~for be~to but~is con~como con~en could~your count~the de~hay de~que el~ha el~hoy el~sus hay~el i~your le~caer
7 ni~ni not~for no~deliv no~se no~una of~to order~your plazo~a por~como proxi~no proxi~sera queda~y que~banco que~nos
7 se~aqui se~que si~confo si~parec su~pero the~i the~it time~you to~my we~an we~be we~from we~got what~of your~is
7 your~to
8 and~and asi~agrad asi~lo a~for corre~su de~puede de~y en~juzga en~si es~ultim have~for i~a la~a lo~a lo~en lo~un
8 nos~agrad o~o photo~the por~se the~withi un~para un~por your~be you~yours y~el
9 a~your del~por esta~se graci~como have~to have~you lo~su por~que quier~justi se~de sin~hay sin~no un~del un~que
9 we~nothi we~on
10 and~can cada~le el~es ganad~premi las~de la~no la~su lo~nos que~el
11 has~and nos~con y~nos
12 are~to as~as if~were is~way the~again
13 thank~you will~a
15 you~us
18 my~is
19 no~no
"""
