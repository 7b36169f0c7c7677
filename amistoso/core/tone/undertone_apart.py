"""What each two words a little apart weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-23 the~the
-21 we~it
-20 not~the
-17 and~to de~se el~el have~the
-16 el~del judge~yours
-15 le~una para~la si~no
-14 juzga~clien nos~que su~de will~the
-13 de~es have~your se~el we~back
-12 es~no lo~no lo~se no~la you~this
-11 a~dias back~you i~there la~la lo~hoy lo~ya not~your no~falta of~has por~tarde what~this you~have
-10 de~en el~de el~por esta~no le~por me~un never~a no~nada que~ha solo~que until~clear when~have will~it
-9 and~will a~i a~nos a~ofici del~de del~lo denun~robo de~esta de~euros de~nave el~le el~que es~a hace~que hay~la it~a
-9 los~de more~this que~bien que~las se~su we~still will~on you~nothi y~ya
-8 and~a and~promi a~about como~serio como~usted como~ve conte~de con~habla de~al de~desde en~factu en~plazo en~su
-8 furth~is hasta~no how~see if~is is~in is~right i~calli las~y la~con la~manan le~que le~solo mas~una me~a nos~el
-8 no~lo once~is our~be para~el pay~card quien~y se~la that~promi the~from to~again us~for we~get we~here we~see we~the
-8 will~back will~when your~the you~out
-7 a~perso banco~el clien~y coche~repar con~movil de~contr de~la do~to el~puede esta~de esta~esta este~hay forma~pagar
-7 has~come have~there hay~de ha~y hemos~de how~the if~are in~the is~first is~for is~more is~so it~in it~paid it~time
-7 i~are i~been la~lo le~nada llamo~que lo~con neces~firma nothi~you not~now no~hasta no~le no~llega no~prisa pay~the
-7 por~cambi por~de por~le que~cuent que~la que~nada que~para que~pondr quien~que se~en se~hecho so~will su~encan
-7 that~will the~for this~first traba~gente ver~su we~you what~been what~done will~again would~be would~for your~as
-7 your~that you~a you~alway you~know you~lose you~need you~rathe
-6 aboga~la al~de am~about aqui~tiene are~for are~our as~asked at~show a~de a~of charg~and cobra~por cobre~la con~el
-6 day~not desde~anos de~const de~de de~ha dia~que do~your drop~line el~a el~concu el~y esta~por este~no es~con
-6 for~days have~answe have~seen hay~que he~el hoy~el in~month is~else is~from is~up is~with it~out i~it i~to las~por
-6 la~mas la~y los~la lo~escri lo~le lo~lo mas~factu mas~lo mejor~en me~line me~que month~you my~to nice~you nos~una
-6 not~any no~cobra no~de no~for no~gasto no~los no~or no~venir nuest~tiene on~side pagar~veces para~del para~estad
-6 para~neces pay~it pay~you poder~la polic~the por~o que~es que~este recue~su robo~la shoul~you si~usted somos~de
-6 su~le su~tenga te~bien there~else the~at the~left the~was this~not until~is un~y usted~no venir~la we~call we~like
-6 we~look what~not will~at will~into withi~days word~your ya~la your~leave your~now your~on you~it you~never y~puede
-5 abono~la about~for agrad~lo algo~con am~it and~keep and~on and~yours answe~a answe~and aqui~para are~again are~and
-5 are~busin ask~to a~acuer a~befor a~dispo a~famil a~nombr a~tambi basta~una be~for bien~factu bill~the bueno~de
-5 bueno~soy can~by can~for clien~de cobra~el cobra~que como~y con~lio con~los corre~on coste~usted debe~el de~cuent
-5 de~nuest de~parte de~ya dias~de did~get diner~la diner~que dos~lo dos~por do~mind do~next do~see drop~a el~tenia
-5 en~dias es~el es~factu es~habla es~nuest firma~el first~we free~charg get~to has~up have~day have~from have~it
-5 have~minut have~us have~weeke ha~algun ha~como ha~dia hemos~el hemos~su how~it if~can if~have invit~to invoi~on
-5 invoi~you in~time is~and is~is is~it is~we i~afrai i~anoth i~sure i~that i~writi know~the la~del la~ha la~tan
-5 le~bien le~cobra le~con le~cuand le~esper le~pasad los~su los~una lo~al lo~cuent lo~es lo~han matte~us mient~la
-5 more~here nosot~ha nos~cargo nos~las nos~llega not~it not~right no~afect no~aplic no~bien no~llama no~messa no~pagar
-5 no~vamos no~venci one~our pagar~con pague~que para~que pay~can prome~dia promi~day promi~has proxi~de que~cobra
-5 que~mande que~mas que~trata recla~a resol~se revie~and sabem~el se~bien se~dos se~inter se~pasad se~por sido~y
-5 si~mas si~posib so~the that~we there~no the~a the~bill the~look the~needs the~order the~show the~tomor the~took
-5 this~is three~to tiemp~neces todo~bien tomes~tiemp to~card to~i to~more tres~de una~esta una~la una~respu una~vez
-5 us~a vale~que ver~cuent was~your we~had we~into we~revie we~stop we~to we~wait we~your what~you who~after will~and
-5 will~anoth will~your would~the ya~el ya~hecho your~numbe your~order your~thank you~an you~let you~make you~minut
-5 you~once y~algo y~hemos y~llega
-4 aboga~el about~and about~bill about~not alcan~acuer algo~pasad algo~que alway~on al~pense am~invoi and~are and~do
-4 and~wait any~the asi~le ask~they asunt~factu asunt~plazo as~it at~end avisa~su a~and a~antes a~inaug a~what banco~un
-4 becau~the been~the be~on be~the boss~to by~and cambi~banco can~the can~you charg~the come~and como~al como~los
-4 como~pidio confi~que confi~su conse~con con~datos con~fecha con~que corre~nuest corta~calle cosa~me cosa~tiene
-4 cualq~aqui cualq~me cuand~la cumpl~acord del~le de~abier de~ano de~con de~cuand de~el de~enero de~falta de~lo
-4 de~premi de~sera de~trata dia~algo did~go diga~conte diga~le dos~de do~it do~need do~of do~pay do~prefe do~speak
-4 do~want do~worry el~asi el~banco el~dio el~sigue embar~de en~banco en~empre en~sin eso~de esta~que esta~y es~en
-4 es~prime es~traba every~with factu~que falta~la firma~la for~the for~while garan~el got~in got~the habla~de habla~su
-4 hace~no has~so has~trans have~a have~able have~had have~so hemos~los hemos~pago hope~well hoy~a if~about if~the
-4 impor~es impor~la invit~a in~at in~i ir~dia ir~pense is~a is~fault is~good is~that is~to is~will it~an it~by it~good
-4 it~take it~up i~by i~call i~in i~my i~we know~you last~of las~con lawye~the la~adecu la~clien la~en la~es la~este
-4 la~lleva la~trans le~como le~comod le~juzga le~mas le~mejor le~otro le~pront llamo~dia llega~factu look~you los~dias
-4 los~usted lo~ha lo~hable lo~usted make~this mas~aqui merca~la my~and nada~esta neigh~the never~you next~to nos~bien
-4 nos~lo nos~telef nos~usted not~in not~what not~will no~aqui no~atend no~carta no~const no~dos no~harem no~mensa
-4 no~nos no~pay no~posib nuest~por numer~cuent oblig~el off~the of~invoi of~today on~websi optio~to our~is our~we
-4 our~with pagar~en pagar~por pagar~trans pago~en para~es para~proxi pense~algo pense~habri perso~el pleas~not por~con
-4 por~en por~nuest por~si pregu~quien prime~la prime~que puede~con put~right que~antes que~atien que~esper que~expli
-4 que~factu que~formu que~habri que~han que~le que~les que~lleva que~mejor que~mes que~te que~trans quien~conte
-4 right~will ruido~la saldo~de salta~conte see~at see~the seman~no send~copie sent~the se~devol se~sin shall~you
-4 siemp~puntu si~algo si~algun si~desea si~ha si~lo si~otra si~sirve sms~factu sorry~bothe speak~your stays~us
-4 su~cuand su~graci su~lleva su~su su~un su~y take~on telef~que thank~for that~not the~are the~as the~could the~did
-4 the~goes the~payme the~pays the~we this~from this~you tiene~nada todo~orden todo~por told~you to~order tribu~concu
-4 two~the una~de una~el una~un until~to usted~ha usted~la usted~los usted~un us~time us~you va~bien wante~know want~to
-4 was~and we~is we~new we~optio we~post we~put we~remin we~seen we~send we~waiti we~want we~write what~have what~is
-4 when~a when~is when~to which~be which~it which~would who~and will~deliv will~me with~and with~colle would~us ya~dira
-4 ya~pagad your~a your~at your~colle your~first your~gets your~was you~by you~more you~now you~one you~state you~twice
-4 you~upset y~cobra y~conte y~demas y~dia
-3 about~new about~your acuer~la adecu~agrad adecu~que again~invoi again~this algo~lo algun~con all~time all~was
-3 alrea~pleas alway~to al~plazo al~que am~touch am~we and~charg and~givin and~have and~how and~in and~see answe~when
-3 anter~de antes~llama anyth~us an~or aqui~baja are~it are~late are~you ask~and as~said at~desk at~of at~time a~agenc
-3 a~debem a~do a~look a~mes a~momen a~nada a~not a~note a~or a~te a~tiene a~vecin a~vuelt a~weeke basta~el be~me
-3 bien~la bothe~again by~us call~i call~if call~time cambi~y can~a carta~cambi come~we como~ir como~prefi como~su
-3 const~pago con~asi con~compa con~corre con~empre con~gusto corre~las cuand~le cuand~rato cuand~un cuent~lo
-3 cuent~nosot cuida~carre cuida~la custo~the decir~que del~el del~llega desea~aqui desea~mensa despu~se de~anter
-3 de~asi de~cerra de~confo de~esper de~impor de~los de~nada de~nos de~obra de~para de~pendi de~queda de~recib de~respu
-3 de~retra de~sin de~un dias~que dia~a dia~aun dia~el dia~llega dia~no did~the diez~o diga~que doubt~the do~ask
-3 elija~que else~pay el~clien el~cuand el~diez el~fue el~hasta el~las el~les el~lunes el~mal el~nos el~tarda el~va
-3 empre~asi empre~no entre~y en~meses en~proxi en~usted esa~se esper~de esta~a esta~graci esta~puede es~la es~place
-3 es~su falta~esta final~the find~way for~messa for~more for~trust gasto~envio getti~about getti~touch get~messa
-3 get~more get~you good~a good~is good~this graci~su gusta~con gusto~con habla~usted habla~y had~with haria~favor
-3 has~diffi have~accou have~look have~recei hay~y ha~bien ha~diner ha~impre ha~nada ha~un hemos~una here~stop how~will
-3 if~alrea if~answe if~need if~rathe if~us if~would impor~mal impor~plazo inten~de invoi~all invoi~is invoi~that
-3 in~about in~compa in~parts in~post is~can is~on is~payme is~than is~well it~about it~again it~alrea it~i it~it
-3 it~your i~ask i~getti i~got i~is i~like i~on i~one i~ring i~send i~this i~you keep~it keep~poste kindl~the las~del
-3 las~tiene la~coste la~dice la~dos la~factu la~pero la~por la~quier la~ya let~down let~know le~de le~el le~habla
-3 le~maqui le~mi le~model llama~su llega~en looks~payme los~firma lo~aplic lo~enten lo~habla lo~mejor lo~mi lo~neces
-3 lo~por lunes~el mal~lo manan~a many~you mas~respo may~a mensa~baja mensa~respo messa~reply messa~stop me~and me~e
-3 me~favor me~le me~usted me~would mient~cumpl mi~se more~invoi more~reply morni~is motiv~el nada~el nada~es nadie~a
-3 neces~la ningu~no nombr~su nos~igual nos~no nos~pago nos~papel nos~y note~and notif~de not~about not~anyth not~earli
-3 not~i not~yet now~has no~hacer no~inter no~is no~notic no~payin no~pendi no~respu no~si no~until no~visto nuest~de
-3 nuest~envia oblig~la of~00 of~first of~i of~will one~you only~a only~to on~do on~pleas open~the or~would otra~o
-3 our~reach our~will owe~an o~lo o~que pago~a paid~this papel~que para~esper para~pago para~tiene para~un pay~for
-3 pay~parts perso~agrad place~con plazo~diez plazo~el pleas~this podem~pago por~esta por~los por~para por~pregu
-3 por~tiend proce~de puede~al puede~dia puede~el puede~este puede~no queda~el quere~con quest~a que~al que~convi
-3 que~da que~evita que~facil que~grand que~ley que~sepa que~vendr quien~habla quien~los recei~lette recib~lo
-3 recib~trans recla~la recla~los rogam~el say~answe say~will seen~payme see~judge see~trans segun~usted segur~una
-3 send~a send~copy set~the se~acord se~agrad se~esta se~inven se~obras se~olvid shoul~to show~your siemp~hemos sin~de
-3 sin~usted si~digam si~en si~es si~mes si~ya sorry~you so~a so~am so~is state~accou surgi~impre su~al su~compr su~me
-3 su~nos su~usted telef~el tenga~rato te~la te~por te~que that~come that~fine that~right they~a the~agree the~back
-3 the~below the~but the~cover the~day the~deliv the~detai the~free the~note the~open the~our the~ready the~state
-3 the~visit the~went the~with the~year the~your this~for tiemp~conte tiene~de time~not time~so todav~su todo~nos
-3 to~accou to~by to~e to~from to~of to~payme to~this to~with trans~el trans~un una~no una~que una~si under~you
-3 until~up un~a un~aun un~con up~we usted~el us~that us~we vamos~el va~por ver~factu volve~pasar want~pay warni~the
-3 we~add we~again we~anoth we~charg we~find we~late we~not we~refun we~so we~speak we~that what~about what~need
-3 what~suit what~today when~are which~work who~answe who~invoi who~payme will~after will~happe will~more will~my
-3 will~no will~poste will~that with~date would~a would~if would~talk ya~ha your~by your~left your~menti your~payme
-3 your~reply your~were your~what your~with you~again you~alrea you~apolo you~charg you~copy you~days you~in you~no
-3 you~pay you~won y~agrad y~cuand y~cumpl y~eso y~gusta y~le y~otra y~pregu y~pront y~se y~todo y~una
-2 2~euros about~of about~we act~2004 agrad~nos agree~you ahora~en ahora~no alegr~que algo~tarde algun~el algun~o
-2 all~us all~well al~no al~se amoun~the am~from am~in am~is am~our and~for and~like and~of antes~dia an~we aqui~los
-2 are~bank are~let are~not are~right are~sorry ask~the asunt~a at~is a~bien a~carta a~corre a~court a~day a~esper
-2 a~factu a~has a~is a~las a~matte a~media a~minut a~mujer a~o a~one a~ours a~prove a~we a~with been~to befor~can
-2 best~to be~your bien~nuest buen~de buen~seman by~of by~to cada~llama calli~our cambi~de canti~el can~today can~us
-2 card~trans carta~el cash~tight chang~us close~the cobra~mas comen~factu comfo~you comod~el como~una compl~este
-2 confi~le confi~no confi~todo congr~your conta~el conte~la con~neutr con~pedid con~perso con~puede con~puedo corta~de
-2 could~a could~the court~is cuadr~cuent cuand~por cuant~diga cuant~y cuent~no cumpl~no date~the days~is days~us
-2 day~for day~work da~ver debe~la dejam~el del~para demor~la desde~venci de~a de~asoci de~cada de~depen de~enhor
-2 de~feria de~hable de~no de~por de~recla de~salda de~si de~termi de~tres dias~los dias~o dia~hoy dia~mes dia~poner
-2 did~invoi did~reach did~work digam~y dispo~cualq donde~su do~about easie~you el~cambi el~coste el~dejo el~demor
-2 el~estab el~graci el~impor el~inclu el~legal el~llega el~llego el~lo el~muy el~nuest el~oblig el~paga el~pago
-2 el~para el~revis el~todo el~vence emiti~factu enton~en en~almac en~cuand en~entre en~fecha en~momen en~puede en~se
-2 en~veces en~ya esa~en esa~no escri~de escri~y esper~el esper~respu esper~todo esper~vaya este~camin es~gusto es~las
-2 es~mas es~perso every~do every~you expec~money factu~a factu~detal factu~factu factu~lo factu~suman faile~your
-2 falta~aprob falta~dato falta~del falta~el falta~o falta~que fecha~no fecha~resul fin~mes fin~seman first~all
-2 first~can forma~pago for~at for~check for~on for~part for~so for~what for~years from~a from~of fue~la go~with
-2 go~worki graci~confi graci~la graci~pacie grate~you hable~otra hable~perso hasta~viern has~yet have~heard have~yet
-2 hay~con hay~expli hay~o ha~una heari~you he~bien hope~is hoy~que hoy~recib if~not if~tell infor~que insur~a
-2 inter~demor inter~el inter~se inter~su invit~la invoi~due in~if in~is in~not in~shop is~anyth is~holid is~invoi
-2 is~leave is~not is~our is~pleas is~time is~under is~us it~and it~heari it~pleas it~worth i~an i~at i~grate i~note
-2 i~put i~tired know~are last~came las~la las~los late~the la~2004 la~3 la~corre la~el la~empie la~figur la~hasta
-2 la~llega la~local la~marzo la~pendi la~perdo la~pidio la~prefi la~vale leave~until left~a left~note legal~demor
-2 let~a ley~2004 le~abone le~ahora le~apuro le~facil le~factu le~gasto le~lo le~otra le~tocad le~vez linea~credi
-2 llame~y llamo~de llamo~una llega~nuest llego~factu llego~la lleva~pagos los~en lo~bien lo~de lo~y make~for manan~le
-2 manan~lo mas~esta mas~mas matte~to messa~we messa~you me~date me~i me~no me~will mient~aclar mista~ours month~your
-2 more~a morni~of mujer~el neces~por neces~su next~run nos~datos nos~de nos~facil nos~factu nos~justi nos~sus note~say
-2 note~your nothi~a nothi~due nothi~overd not~invoi not~of not~tell not~to not~trans not~we no~compr no~esta no~este
-2 no~ha no~here no~it no~nadie no~pedir no~perde no~perso no~preoc no~puede no~ya nuest~del nuest~que nuest~se
-2 nuevo~de nuevo~factu nuevo~saber of~goods of~in on~as on~have on~i on~invoi on~with organ~pagos or~us our~about
-2 our~all our~in our~so over~you o~de o~hable o~llama pagar~mas pagar~o pago~el pago~factu paid~and para~revis para~se
-2 para~sepa pasad~no paso~factu payme~come payme~days payme~due payme~for payme~it payme~that pendi~factu pendi~que
-2 perde~tiemp perha~have pick~up pleas~me pleas~the pleas~us podem~un poder~factu poner~en pongo~conta por~confi
-2 por~cuent por~del por~inter por~las por~pacie por~pago por~quier prefi~con prefi~hable prese~en prime~el probl~el
-2 propo~a puede~a puede~en puede~un puede~y put~to queda~de queda~en queda~esper queda~la queda~las quedo~de quedo~el
-2 quedo~su queri~si que~adapt que~asi que~cambi que~carta que~confo que~conta que~diga que~envia que~falta que~firma
-2 que~guste que~haya que~indiq que~justo que~lo que~los que~manda que~me que~motiv que~muy que~otra que~pagad
-2 que~pagos que~pasad que~pasan que~poner que~queda que~resul que~se que~si que~todo que~vaya quier~sin regis~the
-2 relac~mas relac~que relac~su remin~invoi resul~facil revis~que revis~y sabem~su saber~todo saber~va said~would
-2 say~is say~you secon~is seen~yet segui~la segun~mas segur~ha seman~y se~compl se~cruza se~desde se~le se~parte
-2 shall~it shoul~have shoul~send siemp~gusto sin~que si~cambi si~de si~enten si~error si~impor si~inter si~mensa
-2 si~puede si~recib si~se solo~y so~can so~find su~a su~antes su~cambi su~enhor su~recog su~siemp tarda~en tecni~en
-2 tell~date tell~when tenem~a tenia~el ten~or te~factu thank~and thank~very thank~your than~invoi that~and that~comfo
-2 that~for that~has that~is that~it that~waits that~were there~an there~be there~need there~nothi the~addre the~after
-2 the~and the~debit the~first the~go the~have the~link the~monda the~no the~numbe the~one the~ones the~over the~rate
-2 the~run the~runs the~size the~so the~spoke the~us the~will the~yet this~of this~we tiene~datos tiene~el tiene~hacer
-2 tiene~pagar tiene~sin todav~hemos todav~vemos to~bank to~have to~hello to~next to~no to~polic to~right to~the
-2 to~wheth trans~la trans~plazo tres~sin tuesd~for una~comod una~para una~por una~se un~mal un~neutr un~no un~o
-2 un~salud un~tranq usted~factu usted~nos usted~por us~are us~as us~on vamos~de va~de va~gusta vecin~ruido very~your
-2 vez~llama vez~me viene~que visto~de want~it was~on was~to we~alway we~at we~corre we~credi we~force we~next we~sorry
-2 we~writt what~do what~right what~say what~we where~is wheth~arriv which~and which~we while~is whom~we who~the
-2 will~any will~round withi~hours withi~or with~invoi with~you worth~than would~grate would~know would~you ya~en
-2 ya~que your~arriv your~has your~invoi your~this your~usual you~chanc you~compl you~had you~say you~so you~that
-2 you~today y~devol y~en y~hora y~manda y~paso y~salda y~sus y~yo
-1 ha~algo la~de the~servi the~what we~deliv
1 al~la and~is next~is perso~su queda~a sin~aviso un~de you~are
2 abona~factu abone~factu about~bank about~the accou~and acord~de after~you agent~de all~it am~of am~you and~by
2 and~date and~it and~us and~we answe~you ante~juez an~the aqui~de are~about are~from are~no as~and as~us a~banco a~be
2 a~card a~copia a~cuant a~esta a~more a~para a~senor a~serve a~servi a~un a~una a~van bank~to becau~you befor~of
2 befor~will bien~que but~a calid~de calli~the camar~comer can~be can~to clien~usted cobra~no comen~usted como~a
2 compr~no conta~usted contr~the con~de con~deuda con~gesto con~le con~por con~prove con~traba con~ya corre~le corre~no
2 could~for cuand~lo cuent~en cuent~los debe~ser del~la desde~dia desde~no desde~prime de~agenc de~autos de~clase
2 de~diga de~ejecu de~fe de~forma de~me de~negoc de~padre de~paga de~siemp de~tiend de~tribu de~zona dias~le dice~de
2 dilig~embar done~you do~bothe do~we el~avisa el~corre el~esta el~estar el~factu el~hace el~haga el~mi el~recog
2 el~seman el~su el~tres el~viene embar~sus empre~a empre~nuest empre~su encan~su end~lette enten~que en~comen en~corre
2 en~del en~lista en~me en~puebl en~tablo escri~en escri~nuevo escri~se eso~le esper~pago estab~y este~de es~o es~para
2 es~un es~vez ever~to factu~el factu~euros factu~pagar factu~su failu~will falta~respu favor~nos fecha~la fine~us
2 firma~lo firm~on for~bill for~do for~for for~happe for~month for~this for~who for~will freez~accou frent~su from~team
2 going~you going~your had~of hago~de have~an have~as have~enoug hay~muy hay~no hay~ser hay~tener ha~lo help~you
2 hemos~usted hereb~appea hereb~to he~al he~home how~a how~are how~can how~do how~more how~times if~a if~arriv if~damag
2 if~it if~on imagi~el impor~los inclu~en inter~a invoi~a invoi~there is~as is~befor is~by is~which is~you it~late
2 it~to i~can i~count i~lost i~of i~sleep juzga~la kind~to la~ante la~conte la~credi la~hace la~histo la~judic la~llego
2 la~me la~mismo la~neces la~paga la~que la~socia la~solo la~visit lette~the let~when le~corre le~del le~desde le~llama
2 le~manan le~ni le~nos le~todos le~tres le~usted lista~impag llama~los llama~que llama~y lleva~meses lleva~negoc
2 loan~you los~pagan lo~estan lo~hacie lo~nos lo~pagad lo~pasar mas~habla mas~no mas~nos me~lo me~the mind~call
2 mire~nos misma~con mi~de money~for more~do more~from more~us mucha~su mucho~en mucho~la muy~por muy~usted muy~y
2 neces~con neces~el nos~un not~accou not~and not~anoth not~me not~my not~on not~when no~all no~digan no~donde no~el
2 no~excus no~justi no~ni no~por no~prorr no~the no~verno of~on of~payer of~shop on~and on~day otro~mas our~on out~your
2 o~el o~la o~por o~relac o~toda pagar~el pago~de para~en para~le para~nuest para~sepan para~todos payin~is pay~frida
2 pay~full pay~us pedid~que perha~to pero~la plazo~termi por~a por~buena por~euros por~factu por~no por~por por~que
2 por~su por~visto prove~no prove~que publi~en queda~hasta queda~lo queda~que queda~su querr~que que~a que~albar
2 que~confi que~conte que~esto que~hacen que~juez que~llega que~pasa que~plazo que~por que~que que~recla que~sepan
2 que~tan que~tenga que~tiene que~usted que~va que~van quien~para quiza~que ready~be recla~su repor~compa reque~de
2 rompe~relac saber~traba sabe~que sabra~que salio~y segur~algo segur~esta ser~para se~a se~cobra se~conte se~ha
2 se~llama siemp~misma sigue~pagar sin~antes si~a si~esta si~lunes si~salio sorry~the sorry~your so~as so~you such~and
2 su~el su~este su~la su~no su~proce su~puede su~respu tarje~de tell~it that~about they~pay the~befor the~by the~decid
2 the~must the~need the~once the~trade think~are this~it this~our this~will tiend~a tiene~opcio tiene~para tiene~que
2 times~have time~is todos~dias to~about to~court traba~que two~and una~a una~del una~nos una~nuest una~y under~is
2 un~mas up~our up~phone usted~su us~the vaya~de va~a va~es va~salir veces~que venda~coche very~for vez~se voy~a
2 wait~more we~ask we~come we~do we~help we~hold we~keep we~payme we~throu whate~takes when~he while~us will~about
2 will~charg will~inter will~late will~leave will~yours would~paid ya~firma ya~para yours~it your~are your~going
2 your~of your~say your~see your~when you~back you~be you~bette you~busin you~every you~expla you~find you~get
2 you~hereb you~is you~much you~or you~reply you~still you~times you~will y~caso y~ha y~me y~ni y~pagar y~vamos y~y
3 about~fire acaba~el acaba~y accou~been accou~close all~on alrea~our am~with and~been and~me and~must and~nothi
3 and~what antes~las are~in ask~what as~i as~we at~we avisa~el a~ahora a~al a~but a~favor a~from a~jurid a~loan a~muy
3 a~no a~offic a~our a~preci a~prest a~se a~so a~sus a~this a~to a~traba a~would a~y bank~it been~you be~any be~late
3 bill~not buen~y by~the call~you carta~de chequ~in chequ~the clase~perso cobra~euros compa~la conoc~de conta~por
3 con~del con~diner court~your cuand~de cuent~que cuest~que dado~en darem~a despu~anos de~aboga de~aqui de~biene
3 de~corre de~debe de~deuda de~exped de~habri de~hasta de~manan de~merca de~mesa de~mujer de~pago did~you direc~casa
3 direc~su do~care do~me do~payme el~cierr el~compl el~empre el~o el~progr el~ya encim~la encim~mesa entra~la en~a
3 en~con en~gremi en~la en~nos en~ocasi en~puert en~sitio escri~la escri~mismo este~el este~nos esto~a esto~puede es~es
3 es~una even~of every~on every~the expli~que factu~pagan factu~un falta~a felic~el for~call for~can for~money
3 for~pleas for~to get~by goods~not good~and haber~el hace~a han~nuest hasta~pague has~us hate~to have~in have~order
3 have~yours ha~el ha~su hemos~la hemos~que hope~are how~pay how~to if~all if~disag if~messi invoi~we in~lurch in~or
3 in~that in~this in~we ir~por is~court is~of is~third it~be it~same i~be i~care i~find i~going i~i i~sendi i~with
3 las~pagan las~punto la~antes la~civil la~como la~pago la~para la~recla la~sera la~si la~siemp la~sigue la~sus
3 la~tribu let~the le~a le~ayuda le~credi le~dejar le~escri le~sin lleva~de local~inter los~el lo~falta lo~manan lo~o
3 lo~pasa manan~las many~do marte~la mas~del mas~esper mas~que may~have mejor~a me~dos me~en me~si me~when me~y me~your
3 mind~the monda~will month~have mucha~por my~not name~up new~for next~will ni~una nombr~apell nombr~el nos~mas
3 nos~oblig nos~todos notic~no not~have not~here not~minut no~asi no~gusta no~impor no~in no~llamo no~motiv no~of
3 no~pagad no~queda no~quien no~repet no~servi no~tener no~tiemp no~to n~26 on~credi on~site on~that otra~que our~and
3 our~team our~to out~you o~las pagar~de para~con para~de parce~you parti~ahora parti~no pasa~de payme~on pay~or
3 pedir~le pero~no pondr~de por~asunt por~culpa por~la por~lo por~mismo pregu~la puebl~que puede~asi quere~diner
3 que~cara que~gener que~nosot que~pago que~pague que~pasar que~pendi que~porta que~toca que~un que~viene quint~le
3 recib~nuest recib~pago recor~factu repar~lo run~you sabe~o see~money send~or send~the seria~que servi~y se~y
3 shall~the shall~your shoul~your since~not sin~en si~asi si~bien si~o sort~out so~not sumar~y su~hasta su~ira su~queda
3 take~to talk~your tenem~que tenga~la te~en thank~so the~came the~compa the~ends the~found the~may the~nothi the~stand
3 the~still the~story the~week this~a this~by this~third tiene~en tiene~limit tiene~nombr tiene~y time~have todo~que
3 too~to to~but to~it to~out to~there to~who trans~sin trans~you treat~this troub~us ultim~de ultim~no una~con
3 una~seria una~su until~paid un~las un~le un~lo un~pero up~the usted~a usted~clien usted~nosot us~lurch us~this
3 vamos~la vamos~manda vamos~por vemos~que vez~lo want~hear we~been we~done we~got we~in we~meet we~no we~our we~out
3 we~prepa we~repor we~two we~very what~home what~owe will~for will~in will~out will~until will~up with~agenc with~name
3 would~like would~not write~you ya~comen ya~de ya~lo ya~o your~and your~know your~might your~name your~not your~offic
3 your~ratin your~would you~answe you~deliv you~do you~from you~liabl you~noon you~off you~on you~order you~time y~diga
3 y~haga y~los y~resue y~sabem y~vuela º~26
4 about~unpai algo~mal alrea~for al~del anoth~for antes~una are~your a~aunqu a~clien a~fee a~in a~local a~pero banco~la
4 banco~lo bank~and befor~gets by~is by~we by~will call~to carta~la charg~your coger~telef coja~telef colga~factu
4 colle~will como~suya comun~de const~el conta~la conte~lo con~nombr con~queda corre~lo cosa~y cuant~hay cuant~que
4 da~direc da~si deliv~and del~a del~nos desde~princ de~anos de~casa de~dice de~entra de~maqui de~y dos~pagar do~know
4 do~us el~con el~los el~prese el~si empre~la entie~de en~en en~mire en~no era~dias esta~cuent esta~la este~ultim
4 factu~la factu~se falta~para for~and for~look for~not for~pay for~same for~we get~for graci~este habla~el haga~trans
4 hasta~a hasta~de hasta~el has~to have~come have~down have~mind have~parce have~with ha~de ha~no ha~para hemos~y if~we
4 invoi~to in~court in~for is~at is~home is~paid is~the it~cost it~now it~you i~trans la~carta la~comer la~ejecu
4 la~habla la~pagar let~it le~hasta le~manda le~no le~tiemp le~trein like~to los~le los~que los~y lo~diga lo~hace
4 lo~haga lo~hay lo~hecho lo~olvid lo~yo manan~el manan~la manan~tarde manan~y manda~a mas~en maybe~shoul muy~para
4 muy~su neces~le need~to ni~la ni~mas nos~a not~becau not~come not~payme not~us no~comes no~del no~solo no~todo
4 nuest~ya of~and of~for on~door on~on on~way our~as our~of pago~lo pago~se para~asi para~no parti~manan pay~we pero~es
4 perso~you pondr~en por~asi por~vez premi~le proce~el proxi~la put~a que~acord que~atend que~cierr que~cosa que~esta
4 que~hace que~hacie que~hecho que~hemos que~mucha que~ponga rest~the retir~de settl~or se~asi se~envia se~nuest
4 sin~recib sin~tecni si~acuer si~llega si~mal solo~su su~aunqu su~ha su~habla su~parti su~se su~una su~va su~ya
4 tenga~con that~have there~parce there~to the~about the~agenc the~has the~is the~sum the~witho thing~get this~my
4 this~on this~over this~to todos~como todo~nada tomor~too to~becau to~head to~to to~what to~will treat~like ultim~que
4 until~money usted~y us~and venga~no vez~escri vez~le vive~de well~have were~would we~alrea we~going we~money we~talk
4 we~ways what~the will~be will~credi will~every will~our will~say will~sold would~me your~like your~our your~shoul
4 your~we you~call you~for you~got you~hours you~leave you~look you~silen you~up y~como y~da y~la y~nada y~sabe y~usted
5 12~el again~is and~asked antes~comer are~a are~i a~00 a~decid a~gener a~mejor a~that a~the basta~con becau~not
5 been~and but~is cada~que con~factu cuand~el de~numer de~puede de~telef diga~llamo do~say do~the el~ahora el~integ
5 el~mas el~se en~escap en~y estar~de esta~camin es~ni euros~el for~it for~troub for~you frac~a funny~you goes~a
5 habla~que hasta~las has~on have~and have~but have~count have~on hemos~con impor~que in~windo is~its is~late it~not
5 it~or it~pay i~for i~her i~home i~money i~not judge~that justi~de la~sin let~that le~se le~su llama~la llamo~la
5 lost~of lo~el lo~tenga lo~todo manan~diez me~con me~direc me~igual me~su more~you ni~de ni~detal ni~nada nos~dado
5 nos~en nos~la no~confo no~discu no~se no~venga no~will nunca~que of~you on~is on~of on~wall our~your para~a para~me
5 pero~que por~moles pregu~el puede~una queda~y que~debe que~diner recar~por sera~a si~trans sure~is sus~de that~are
5 that~invoi that~to the~alrea the~autho the~not the~offic the~pay the~thing time~pay time~the todo~y trans~y
5 ultim~antes until~pay until~see un~que up~you usted~mire ver~ingre we~about we~conta we~have we~make we~this
5 what~your when~your will~this would~have yours~the you~as you~can you~judge you~like you~our you~paid you~to
5 you~which y~respu y~su
6 am~the and~and at~fair a~cuand a~firm a~manan a~order a~tiend a~usted a~you colga~en con~en cuand~en de~que diffi~you
6 el~no el~sus email~have en~contr escri~lo esta~ha from~you graci~usted habla~aboga have~to ha~a ha~usted inter~you
6 in~there is~old it~that i~hate know~your la~los les~el le~caer le~pagar llama~de lo~hemos me~movil nada~habla
6 nada~que not~answe not~back no~entre no~not no~tan obra~nos offic~an only~when only~you order~your or~are or~will
6 pago~hay payme~full perha~need piens~a por~relac que~banco que~su rathe~to saber~usted si~el si~falta somet~to so~for
6 so~we speak~the that~the the~charg the~right this~the those~you to~credi to~somet usted~como very~you will~what
6 would~see your~it your~to you~good
7 am~for and~know and~our and~your asi~agrad asi~lo ayuda~nos a~for a~los corre~su could~your count~the de~hay de~insta
7 de~perdi el~antes el~ha el~mismo en~si es~probl for~time habla~la have~ask have~for hay~el ha~la ha~nuest how~we
7 is~thank it~all las~no la~a ley~la le~euros llamo~un lo~debe ni~ni nos~agrad not~more no~deliv no~una of~to on~this
7 our~has plazo~las que~en rathe~have se~aqui se~de se~nosot sin~el si~hay the~get the~i the~it the~now the~or the~this
7 the~time to~any to~my we~for write~the ya~se your~be your~but your~will you~frida you~somet you~yours
8 and~at a~your be~to con~como el~dia en~juzga es~ultim have~of it~us i~your la~no le~y no~a no~nunca o~o photo~the
8 plazo~a por~como proxi~no put~on que~con que~el que~nos quier~justi se~no si~confo si~parec su~pero the~withi
8 time~you vengo~la we~from we~on what~of your~is your~your you~forge y~lo
9 about~but and~can antes~que a~que de~inaug dia~la el~hoy graci~como has~and le~un on~the por~se proxi~sera se~que
9 un~del un~para we~be you~you y~nos
10 a~date cada~le del~por esta~se ganad~premi i~a lo~en lo~un que~algo sin~no usted~que we~an y~el
11 have~you las~de thank~you un~por we~and we~nothi you~us
12 as~as a~lo el~es if~were la~su lo~a lo~su nos~con the~again
13 are~to is~way sin~hay
14 my~is there~a
17 will~a
24 no~no
"""
