"""What each two words a little apart weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-24 the~the
-22 we~it
-20 not~the
-17 el~el have~the
-16 and~to el~del judge~yours
-15 de~es de~se le~una
-14 juzga~clien para~la se~el
-13 esta~no nos~que su~de will~the
-12 back~you el~de have~your if~is lo~se not~your we~back what~this you~have
-11 a~dias i~there la~la lo~ya no~la por~tarde que~las si~no solo~que you~this
-10 and~will a~nos a~ofici como~ve de~nave do~to el~por es~no lo~no when~have will~it
-9 and~promi a~i del~de del~lo de~en de~esta el~le en~plazo hay~la how~see la~con le~por le~que los~de me~a me~un
-9 never~a no~falta no~nada of~has that~promi until~clear will~on your~the you~nothi y~ya
-8 al~de and~a a~about como~serio como~usted denun~robo de~al de~desde de~euros el~que en~su esta~de furth~is hace~que
-8 hasta~no hay~de is~for is~in is~so it~a it~in la~manan me~que nos~el no~le no~prisa once~is para~el pay~card
-8 que~nada se~hecho se~inter shoul~you so~will the~from traba~gente us~for ver~su we~still will~back you~a you~know
-8 you~need you~out
-7 are~and are~for a~de banco~el be~for charg~and clien~y con~movil de~contr de~ha de~la en~factu esta~esta este~hay
-7 have~seen have~there ha~y hemos~de if~are invoi~on in~the is~up it~time i~are i~it i~to i~writi la~y le~nada lo~con
-7 lo~le lo~lo neces~firma nothi~you not~now no~hasta on~side our~be pay~the por~cambi por~le que~ha se~en that~will
-7 this~not usted~no we~get we~look we~see we~you what~been what~done will~again will~anoth will~when withi~days
-7 word~your would~for your~as your~on your~that you~alway you~it you~lose
-6 am~it and~yours antes~llama are~again are~our ask~to as~asked a~befor a~nombr cobra~por cobre~la coche~repar como~y
-6 con~el desde~anos de~const did~get diner~la do~it do~your el~concu el~tenia el~y en~dias esta~por este~no es~a es~el
-6 for~days have~from ha~como hemos~su he~el hoy~el if~have is~else is~from is~we it~out las~por las~y le~bien le~mas
-6 llamo~que los~la los~su lo~cuent lo~escri matte~us mejor~en more~here my~to nice~you nosot~ha nos~las nos~una
-6 not~any not~right no~gasto no~messa no~pagar no~venir nuest~tiene our~is pagar~veces pague~que para~del para~estad
-6 pay~it pay~you poder~la polic~the por~de por~o que~bien que~es que~expli que~la recue~su robo~la sido~y si~algo
-6 si~mas si~posib si~usted somos~de su~encan su~tenga there~else the~a the~at the~for the~took this~is tiemp~neces
-6 todo~bien to~again tres~de un~y venir~la we~into we~like we~not we~revie we~the we~to we~wait will~at would~the
-6 ya~hecho your~now you~never you~rathe y~algo y~le
-5 aboga~la abono~la alway~on and~wait are~busin at~show avisa~su a~acuer a~and a~dispo a~famil a~of a~tambi basta~una
-5 bill~the can~for can~the clien~de cobra~el cobra~que conte~de con~lio con~los con~que coste~usted debe~el de~cuent
-5 de~el de~nuest de~para dia~a dia~que did~go dos~de dos~lo dos~por do~see drop~a drop~line el~a en~empre esta~y es~en
-5 firma~el free~charg habla~de has~up have~us have~weeke hay~que hemos~el hope~well if~about invit~to invoi~that
-5 in~time is~fault is~good is~is is~with it~an it~paid it~up i~afrai i~by i~in i~sure i~that know~the la~del la~este
-5 la~ha la~lleva la~lo la~tan le~cobra le~con le~pasad los~una lo~al lo~es lo~hoy lo~usted mas~aqui me~line mient~la
-5 nada~esta nos~cargo nos~llega nos~telef not~to no~afect no~aqui no~carta no~for no~lo no~los no~vamos our~with
-5 pagar~con para~es pay~can proxi~de que~antes que~convi que~cuent que~esper que~este que~formu que~le que~mas
-5 que~mejor revie~and right~will sabem~el se~dos se~inven se~la se~pasad se~sin se~su siemp~puntu sin~de si~algun
-5 so~the speak~your stays~us su~le that~we there~no the~as the~bill the~needs the~pays the~tomor the~was the~we
-5 this~you three~to tiene~nada tomes~tiemp to~card to~i to~more una~la una~vez until~is us~a ver~cuent we~call we~had
-5 we~seen we~send we~stop what~do who~after will~your your~order your~thank you~let you~make you~once you~state
-5 y~demas y~hemos y~puede y~se
-4 aboga~el about~bill again~invoi alcan~acuer and~are and~in and~on any~the aqui~baja asunt~factu asunt~plazo at~end
-4 a~inaug a~momen a~note a~or a~perso a~tiene a~vuelt banco~un been~the be~on bien~factu boss~to can~by charg~the
-4 como~pidio como~prefi confi~que conse~con con~asi corre~nuest cuand~la cuand~rato cuand~un cuent~lo cumpl~acord
-4 custo~the del~el del~le desea~aqui desea~mensa de~abier de~ano de~con de~cuand de~de de~enero de~esper de~lo de~nos
-4 de~sera de~ya dias~de dia~hoy do~mind do~need do~pay do~want do~worry el~banco el~dio el~puede el~sigue embar~de
-4 en~meses en~sin es~con es~place es~traba firma~la for~the garan~el get~to good~a got~in got~the habla~su has~so
-4 have~a have~had have~minut have~so hemos~los hemos~pago here~stop how~the if~alrea if~need if~not if~us impor~plazo
-4 invit~a invoi~you in~at in~compa in~i is~on is~right is~time is~to is~will it~again it~alrea it~by it~good i~an
-4 i~call i~is i~on i~we know~you last~of las~con lawye~the la~adecu la~clien la~es la~factu la~trans le~como le~comod
-4 le~de le~esper le~juzga le~mejor le~otro llama~su looks~payme los~usted lo~mi lo~por mas~lo mas~respo may~a
-4 mensa~baja mensa~respo merca~la messa~reply messa~stop mient~cumpl neigh~the never~you nos~bien nos~lo nos~papel
-4 not~anyth now~has no~atend no~const no~dos no~harem no~inter no~mensa no~nos no~notic no~pay no~pendi no~posib
-4 numer~cuent off~the of~invoi of~today on~websi optio~to our~we owe~an pagar~en pagar~por pagar~trans pago~en
-4 para~pago para~tiene para~un place~con pleas~not por~en por~si por~tiend prime~la prime~que puede~con puede~el
-4 put~right queda~en que~al que~atien que~cobra que~da que~lleva que~mande que~se que~te que~trans quien~los quien~y
-4 recib~trans recla~a ruido~la seen~payme see~at see~judge see~the segur~una se~agrad se~devol se~esta se~por
-4 shall~you si~desea si~en si~es si~mes si~sirve si~ya sms~factu so~am so~is su~al su~cuand su~graci su~lleva su~me
-4 su~y take~on tenga~rato te~bien the~and the~are the~but the~day the~goes the~order the~payme the~show the~went
-4 the~will the~with this~from todo~nos todo~orden told~you to~order to~payme to~the to~with tribu~concu una~el una~que
-4 una~respu un~a usted~ha usted~la usted~los us~that us~time us~we us~you want~to was~and was~your we~find we~is
-4 we~new we~optio we~post we~put we~remin we~waiti we~want we~write we~your what~you when~a when~is who~invoi
-4 who~payme will~deliv will~me will~my would~be would~us ya~dira ya~el ya~la your~a your~at your~first your~gets
-4 your~has your~numbe your~was you~an you~apolo you~by you~minut you~more you~now you~one you~upset y~eso y~gusta
-3 about~for about~new acuer~la adecu~agrad adecu~que again~this agrad~lo algo~lo algo~que algun~o all~well alrea~pleas
-3 am~in am~is am~our am~touch am~we and~charg and~do and~for and~have and~see anyth~us aqui~los are~it are~late asi~le
-3 asunt~a at~desk at~of a~antes a~bien a~esper a~mes a~o a~vecin a~we a~weeke basta~el becau~the best~to be~the
-3 bien~la bothe~again by~us call~if cambi~banco cambi~y can~you card~trans carta~cambi carta~el chang~us como~su
-3 const~pago conta~el conte~la con~corre con~gusto con~habla con~puede con~puedo corta~calle could~a cualq~que
-3 cuand~le cuent~nosot cumpl~no date~for days~is debe~la dejam~el del~llega de~asi de~cerra de~confo de~depen de~impor
-3 de~los de~pendi de~por de~premi de~queda de~recib de~respu de~retra de~sin dias~que did~reach diez~o digam~y
-3 easie~you elija~que el~asi el~clien el~cuand el~diez el~estab el~fue el~hasta el~las el~legal el~les el~lo el~lunes
-3 el~mal el~nos el~para el~revis el~tarda empre~no entre~y en~proxi en~se en~usted esper~de esta~graci es~mas es~nuest
-3 es~perso es~prime es~que es~y factu~detal falta~dato falta~la falta~o final~the forma~pago for~messa for~more for~on
-3 for~so for~while gasto~envio getti~about getti~touch get~messa get~you graci~su gusta~con gusto~con habla~usted
-3 had~with haria~favor have~accou have~heard have~it have~look have~recei hay~incid hay~y ha~algun ha~bien ha~un
-3 heari~you hemos~una hope~is how~it hoy~recib if~can if~tell impor~la impor~mal infor~que invoi~due invoi~is in~about
-3 in~if in~parts in~post is~can it~i it~it it~your i~ask i~getti i~got i~like i~my i~one i~ring i~this i~you
-3 keep~poste kindl~the know~are las~del las~tiene la~coste la~dos la~mas la~pero la~por la~prefi la~quier la~ya
-3 leave~until let~down le~al le~cuand le~facil le~model le~pront llame~y llega~factu llega~nuest lleva~pagos los~dias
-3 los~en los~firma lo~bien lo~de lo~ha lo~habla lo~mejor mal~lo manan~a manan~lo many~you me~favor me~le me~usted
-3 me~would mi~se more~reply motiv~el nada~el neces~la nos~facil nos~igual nos~pago nos~usted nos~y notif~de not~i
-3 not~in not~invoi not~it no~este no~hacer no~it no~llama no~llega no~nadie no~payin no~pedir no~perso no~que no~respu
-3 no~until no~visto no~ya nuest~envia oblig~la of~00 of~i of~that of~will one~you only~to on~pleas or~would our~reach
-3 our~will o~lo pagar~o pago~a pago~factu paid~and paid~this papel~que para~se pay~for pay~parts perso~agrad
-3 plazo~diez plazo~el pleas~the pleas~this poner~en por~con por~esta por~los por~nuest por~para proce~de puede~a
-3 puede~en puede~y que~evita que~factu que~ley que~manda que~muy que~queda que~sepa que~vendr quien~habla recei~lette
-3 recib~lo recla~la recla~los resul~facil said~would saldo~de seen~yet see~trans seman~no send~a send~copy sent~the
-3 se~acord se~muy se~obras se~olvid show~your siemp~hemos si~de si~digam si~error si~ha si~incid si~la si~lo si~puede
-3 sorry~bothe sorry~you so~a so~find state~accou su~nos su~un su~usted telef~el te~la te~que thank~for that~it
-3 there~an there~nothi the~back the~could the~cover the~did the~free the~go the~left the~note the~open the~ready
-3 the~so the~state the~visit the~year the~your this~for tiene~de tiene~el tiene~hacer time~not time~so todav~su
-3 to~accou to~by to~from to~have to~hello to~of to~this trans~el two~the una~se una~si under~you until~to until~up
-3 un~salud usted~el usted~un us~are vamos~el ver~factu vez~me visto~de volve~pasar wante~know want~it want~pay
-3 we~again we~charg we~force we~late we~refun we~so we~speak when~are which~would whom~speak will~after will~any
-3 will~more will~no will~poste will~that withi~hours would~a would~talk would~you ya~ha ya~pagad ya~que your~by
-3 your~colle your~invoi your~left your~menti your~payme your~reply your~were your~what your~with you~alrea you~charg
-3 you~copy you~days you~no you~pay you~twice you~won y~agrad y~devol y~dia y~hora y~otra y~pront y~todo
-2 2~euros about~invoi about~of act~2004 adjun~de after~we agrad~nos agree~you ahora~en ahora~no alegr~que algun~con
-2 algun~el all~time all~us al~no al~se amoun~the am~from and~like and~of antes~dia antes~viern an~we are~bank are~let
-2 are~not are~sorry are~you asegu~que asked~a ask~has as~today at~is aun~el aun~vemos a~agenc a~days a~factu a~is
-2 a~las a~le a~look a~media a~minut a~mujer a~nada a~with been~to befor~can be~me be~your bien~un buen~de buen~seman
-2 by~of by~to cada~llama cada~llamo cambi~de canti~el can~find can~up cash~tight chanc~at chanc~look close~the
-2 cobra~mas come~you comod~el como~el confi~le confi~no confi~todo confo~la congr~your const~de conte~el con~banco
-2 con~empre con~me con~neutr con~palab con~sobre corta~de could~have could~the court~is cuadr~cuent cuant~de
-2 cuant~diga cuida~carre cuida~la cuota~lo date~the date~work days~us day~you da~ver del~para del~y demor~la
-2 desde~venci de~asoci de~banco de~cada de~enhor de~feria de~media de~nada de~obra de~parte de~proce de~recla de~salda
-2 de~termi de~tres de~un de~visit dia~le did~invoi did~the diga~le dispo~cualq donde~su do~have do~make due~march
-2 due~of el~cambi el~coste el~dejo el~demor el~graci el~habla el~impor el~inclu el~llega el~llego el~muy el~nuest
-2 el~oblig el~paga el~quiza el~sigui el~tiene el~todo el~un el~va el~vence emiti~factu empre~asi end~month en~almac
-2 en~banco en~cuand en~entre en~o en~puede en~que en~veces escri~de escri~para esper~el esper~respu esper~su
-2 esper~todo esper~vaya esta~que este~camin este~la este~se es~factu es~gusto es~hay es~la every~do expec~money
-2 factu~a factu~factu factu~falta faile~your find~way fin~mes fin~seman first~has forgo~attac for~at for~check for~is
-2 for~our for~years from~of fue~la get~more go~with graci~confi graci~la grate~you haga~tiemp have~idea have~new
-2 have~yet hay~con hay~expli ha~algo ha~con here~is here~the hoy~que if~does if~month if~told if~wrong ingre~dia
-2 insur~a inter~demor inter~el inter~se inter~su invit~la invoi~have in~shop in~you is~a is~anyth is~holid is~invoi
-2 is~it is~or is~our is~payme is~pleas is~under it~and it~pleas i~at i~make i~note i~put i~tired last~came las~la
-2 las~los late~the la~2004 la~3 la~corre la~de la~dice la~el la~elect la~empie la~entre la~figur la~hasta la~haya
-2 la~las la~llega la~local la~marzo la~pendi la~perdo la~pidio la~se la~te left~note legal~demor let~know ley~2004
-2 le~abone le~ahora le~algo le~el le~en le~gasto le~maqui le~otra le~vez linea~credi llamo~de llamo~una llego~factu
-2 llego~la look~your lo~dice lo~pueda lunes~el manag~the manan~le manda~justi messa~we messa~you me~and me~date me~no
-2 me~saber me~will mient~lo mi~me mi~que month~you mujer~el neces~su need~reply new~in next~run nos~datos nos~factu
-2 nos~justi nos~juzga nos~no nos~si nos~sus note~your not~again not~perso not~seen not~tell not~trans not~will not~yet
-2 not~you no~bien no~cobra no~en no~esta no~ha no~here no~las no~mas no~nuest no~perde no~preoc no~recib no~si
-2 nuest~del nuest~no nuest~se nuevo~de nuevo~factu numbe~the of~goods on~as on~have on~invoi on~with on~you or~in
-2 or~us our~about our~due our~so over~or over~you o~de o~llama pagos~que paid~the para~neces para~que para~sepa
-2 pasad~no paso~factu payme~days payme~in pays~days pay~else pendi~que perde~tiemp perso~lleva pick~up pleas~me
-2 pleas~us podem~un poder~factu pongo~conta por~confi por~cuent por~del por~inter por~las por~paga por~pago por~quier
-2 prefi~a prese~en preve~ley probl~el propo~a propo~sched pueda~la puede~un put~to queda~dispo queda~el queda~la
-2 quedo~de quedo~su quere~con que~asi que~cambi que~carta que~clien que~confo que~diga que~entre que~falta que~firma
-2 que~guste que~hable que~haya que~hoy que~indiq que~me que~moles que~motiv que~pagos que~para que~pasan que~resue
-2 que~son que~sus que~todo que~vaya quier~sin regis~the relac~su remin~invoi revis~que revis~y rogam~el sabem~su
-2 say~you segui~la segun~que segun~usted segur~ha segur~se segur~un seman~y se~cruza se~desde se~le shoul~have
-2 shoul~speak shoul~to sin~que sin~usted si~fecha si~fuera si~inter si~pago si~recib si~un solo~asegu solo~de soy~de
-2 so~can subje~invoi su~a su~cambi su~compr su~enhor su~lo su~pedid su~recog tarda~en tecni~en telef~que tell~and
-2 tell~date tell~if tell~we tell~when tell~you tenem~a tenia~el ten~or thank~and thank~pleas thank~we that~and
-2 that~for that~has there~be there~expla there~need they~you the~addre the~after the~agree the~arriv the~below
-2 the~debit the~deliv the~have the~invoi the~link the~list the~monda the~no the~numbe the~one the~over the~pleas
-2 the~rate the~run the~runs the~servi the~size the~two the~us the~well the~what the~yet the~you this~only this~we
-2 tiene~datos tiene~pagar todav~hemos told~about to~bank to~for to~next to~no to~polic to~right to~when to~wheth
-2 to~your trans~la trans~plazo trans~un tres~sin tuesd~for ultim~para una~de una~para una~por una~un under~2004
-2 under~3 un~con un~mal un~neutr un~o up~will usted~factu usted~nos usted~por us~date us~on us~somet vamos~de va~bien
-2 va~gusta vecin~ruido vemos~en vez~llama vez~llamo warni~the was~to we~add we~anoth we~at we~check we~corre we~credi
-2 we~take we~that we~writt we~yet what~agree what~is where~is which~work while~is who~the will~and will~monda
-2 will~round wish~to withi~or with~and with~like worki~you would~grate would~if would~know would~out would~rathe
-2 would~settl ya~en yet~payme yet~the you~about you~any you~been you~chanc you~check you~compl you~had you~idea you~in
-2 you~pleas you~so you~that you~today you~troub y~apunt y~en y~falta y~fecha y~manda y~paso y~prese y~salda y~una
-1 a~prove cerra~cuent come~the envio~de en~ya esta~un fecha~el graci~pacie ha~una le~tocad los~se nos~su por~pacie
-1 por~parte servi~el si~impor the~lette this~up what~to y~enseg
1 el~en el~su en~puebl if~it la~me la~nuest no~ni plazo~termi que~prest salio~y se~a tell~it the~befor the~is the~would
1 to~debt un~de we~do your~up you~be
2 abona~factu abone~factu about~bank acaba~y acord~de after~you agent~de all~it al~la am~of and~been and~by and~date
2 and~is and~not and~them antes~las ante~juez ante~si are~about are~from are~no artic~la as~and a~banco a~be a~card
2 a~como a~copia a~cuant a~el a~en a~esta a~judic a~loan a~more a~offic a~preci a~senor a~serve a~servi a~so a~un a~una
2 a~us a~van a~would banco~dara bank~to becau~you befor~of bien~que bill~not but~a calid~de calli~invoi camar~comer
2 can~be can~to chequ~in chequ~lost chequ~the clien~usted comen~usted conta~usted contr~the con~deuda con~gesto con~le
2 con~por con~prove con~todo con~traba con~ya corre~le corre~y cuent~los cuest~que debe~ser desde~no desde~prime
2 de~agenc de~aqui de~autos de~clase de~debe de~diga de~ejecu de~exped de~fe de~habri de~hasta de~padre de~paga
2 de~tiend de~tribu de~zona dias~le dice~de did~you dilig~embar done~you do~bothe do~we el~avisa el~esta el~estar
2 el~factu el~hace el~haga el~mi el~o el~tres el~viene embar~sus empre~a empre~nuest empre~su encan~su end~lette
2 enten~que en~comen en~con en~del en~lista en~me en~puert en~tablo escri~en escri~nuevo escri~se eso~le este~de esto~a
2 esto~puede es~o es~para es~vez even~of ever~to expla~the factu~el factu~euros factu~pagar failu~will falta~a
2 falta~respu favor~nos fine~us firma~lo firm~on for~call for~do for~for for~happe for~this for~who freez~accou
2 frent~su from~team get~by going~you going~your had~of had~the hago~de han~nuest has~us hate~to have~an have~enoug
2 hay~muy hay~no hay~ser hay~tener ha~lo help~you hereb~appea hereb~to he~al he~home how~a how~are how~do how~more
2 how~times how~to if~a if~arriv if~damag if~on imagi~el impor~los inclu~en invoi~a invoi~there in~lurch in~that
2 in~this in~we ir~por is~as is~by is~now is~of is~third it~late it~the it~to i~be i~count i~find i~had i~have i~lost
2 i~of i~sleep la~ante la~antes la~credi la~hace la~histo la~judic la~llego la~mismo la~neces la~paga la~para la~sera
2 la~si la~sigue la~solo la~todo la~visit lette~the let~when le~del le~desde le~linea le~manan le~ni le~nos le~tres
2 le~usted like~you lista~impag lleva~de lleva~meses lleva~negoc loan~you local~inter look~it los~pagan lo~estan
2 lo~hacie lo~pasa lo~pasar mas~del mas~no menud~esta me~en me~si me~the mind~call mire~nos misma~con mi~de month~have
2 more~do more~from mucha~su mucho~en mucho~la muy~usted muy~y my~not neces~con neces~el never~to new~for next~will
2 nombr~apell nos~un nothi~do not~have not~minut not~on no~digan no~excus no~of no~por no~prorr no~queda no~tener
2 no~the no~tiemp no~verno nuest~una of~on of~payer of~shop on~way otra~que our~and our~on out~your o~la o~por o~relac
2 o~toda para~con para~en para~le para~nuest para~sepan para~todos pasa~de payin~is pay~us pero~la podem~el por~asunt
2 por~buena por~euros por~impag por~nos por~por por~su por~visto prove~no publi~en queda~hasta queda~lo queda~que
2 queda~su querr~que que~confi que~esto que~gener que~no que~pasa que~plazo que~quien que~recla que~sepan que~tan
2 que~tenga que~toca que~y quiza~que recla~su recor~factu repor~compa repor~the reque~de rompe~relac saber~traba
2 sabe~que sabra~que say~it segur~esta send~or seria~que ser~para settl~or se~cobra se~conte se~ha se~llama shall~the
2 siemp~misma sigue~pagar sin~antes sin~aviso si~a si~lunes si~o si~salio sorry~the so~as so~not so~you still~to
2 sumar~y sus~no su~este su~no su~proce su~puede su~respu su~sido talk~your tarje~de that~not the~ate the~by the~decid
2 the~may the~must the~story the~that thing~is think~are think~your this~by this~it this~month this~our this~third
2 this~will tiend~a tiene~en tiene~nombr tiene~opcio times~have time~have today~the todos~dias to~but to~court to~pay
2 to~to traba~que trans~you una~del una~mas una~nuest una~seria until~paid un~le un~mas un~nuevo un~usted up~our
2 up~phone usted~de usted~paga usted~su us~lurch us~the vamos~por vaya~de va~a va~es va~salir venda~coche vez~que
2 vez~se volve~llama voy~a wait~more we~help we~hold we~no we~our we~out we~payme we~rathe we~throu we~very whate~takes
2 what~home when~he where~you while~us will~about will~charg will~fifty will~for will~in will~inter will~leave
2 will~yours with~witho write~you ya~firma ya~para ya~su your~are your~going your~name your~of your~pay your~ratin
2 your~say your~see your~when you~answe you~are you~back you~busin you~every you~find you~from you~happy you~hereb
2 you~how you~is you~me you~on you~reply you~still you~time y~caso y~de y~diga y~ha y~me y~ni y~no y~vamos
3 about~fire acaba~el accou~close algo~mal all~on alrea~our al~del and~me and~must and~nothi and~us antes~a antes~una
3 an~the are~in as~i as~us as~we at~we avisa~el a~ahora a~al a~but a~favor a~fee a~jurid a~muy a~no a~our a~prest a~sus
3 a~this a~to a~traba banco~lo bank~it been~you befor~gets be~any be~late by~is by~the carta~de carta~la clase~perso
3 cobra~euros compa~la comun~de conoc~de conta~por conte~lo con~de con~del con~diner con~se corre~lo cosa~y court~your
3 cuand~de cuant~que cuent~que dado~en darem~a del~la despu~anos de~aboga de~biene de~corre de~manan de~maqui de~merca
3 de~mesa de~mujer de~negoc de~pago diga~llamo dos~pagar do~care do~know do~say el~cierr el~con el~corre el~empre
3 el~los el~prese el~ya encim~la encim~mesa entie~de en~a en~corre en~gremi en~nos en~ocasi en~sitio era~dias escri~la
3 escri~mismo esta~la este~el este~nos es~es es~una every~on every~the expli~que factu~pagan factu~se factu~un
3 falta~para felic~el for~can for~have for~money for~not for~pay for~pleas for~to goods~not haber~el habla~el habla~que
3 hace~a hasta~pague have~as have~come have~order have~with have~yours ha~de ha~el ha~para hemos~que hope~are how~pay
3 if~all if~disag if~messi invoi~we in~or is~court is~home is~paid is~the it~not it~same it~you i~care i~going i~i
3 i~trans juzga~la las~pagan las~punto la~civil la~como la~habla la~pago la~siemp la~sus la~tribu let~it let~the
3 le~ayuda le~credi le~escri le~llama le~no le~sin le~todos los~el los~y lo~diga lo~falta lo~hay lo~manan manan~las
3 manan~tarde manan~y many~do marte~la mas~esper may~have mejor~a me~dos me~lo mind~the monda~will more~us mucha~por
3 name~up need~to ni~una nombr~el nos~mas nos~oblig nos~todos notic~no not~come not~here not~my not~paid not~us no~asi
3 no~gusta no~habla no~in no~justi no~motiv no~ningu no~pagad no~quien no~repet no~servi n~26 of~and on~credi on~door
3 on~of on~on on~site on~that our~team our~to out~you o~las pagar~de pagar~el pago~de pago~se para~de parce~you
3 parti~ahora parti~no pay~frida pay~full pay~or pedir~le pero~no pondr~de por~culpa por~la por~lo por~mismo por~vez
3 premi~le proce~el prove~que puebl~que puede~asi quere~diner que~cara que~conte que~cosa que~del que~hacen que~hecho
3 que~llega que~pago que~pasar que~porta que~que que~un que~usted que~viene quint~le recib~nuest recib~pago repar~lo
3 run~you sabe~o see~money servi~y se~nuest se~se shall~your shoul~your since~not sin~en sin~recib sin~tecni si~bien
3 si~mal solo~su sorry~your sort~out su~aunqu su~el su~hasta su~ira su~la su~parti su~queda su~se take~to tenga~la
3 te~en that~have that~to there~parce the~came the~compa the~ends the~found the~has the~nothi the~stand the~still
3 the~week this~a this~over tiene~limit time~is todos~como todo~nada todo~que too~to to~becau to~out to~somet to~there
3 to~what to~who trans~sin treat~this ultim~de ultim~no una~con una~nos una~su under~is un~las un~lo un~pero up~the
3 up~you usted~a usted~clien usted~nosot us~this vamos~la vamos~manda vemos~que venga~no vez~escri vez~le vez~lo
3 vive~de want~hear well~have we~been we~done we~in we~meet we~repor we~two we~with what~owe will~out will~say
3 will~until will~up with~agenc with~name would~like would~paid ya~comen ya~de ya~lo ya~o your~and your~know your~not
3 your~offic your~shoul your~we your~would you~deliv you~expla you~liabl you~noon you~off you~order you~times y~haga
3 y~los y~nada y~para y~sabem y~vuela º~26
4 about~unpai accou~been alrea~for and~asked and~it and~what anoth~for antes~comer are~a are~your ask~what a~aunqu
4 a~clien a~from a~local a~pero a~y banco~la bank~and basta~con been~and by~we by~will cada~que calli~the call~to
4 call~you charg~your coja~telef colga~factu colle~will como~suya confi~y const~el conta~la con~nombr con~queda
4 cuant~hay da~direc da~si deliv~and del~nos desde~princ de~anos de~casa de~deuda de~dice de~no direc~casa direc~su
4 do~us el~compl el~integ el~progr empre~la en~en en~mire en~no esta~cuent este~ultim factu~la for~it for~same for~we
4 get~for graci~este haga~trans hasta~a hasta~de hasta~el has~to have~down have~in have~mind have~parce ha~no ha~su
4 hemos~la hemos~y if~we impor~que invoi~to in~court is~at is~its is~you it~cost it~now it~pay i~for i~money i~not
4 justi~de la~carta la~comer la~ejecu la~pagar la~que la~recla le~a le~hasta le~manda le~se le~tiemp le~trein like~to
4 los~le los~que lo~hace lo~haga lo~hecho lo~o lo~olvid lo~yo manan~diez manan~el manan~la manda~a mas~en mas~que
4 maybe~shoul me~igual me~su me~your muy~para muy~su neces~le ni~de ni~la ni~mas nos~en not~answe not~becau not~payme
4 no~confo no~del no~discu no~solo no~todo nuest~ya of~for only~you on~is on~wall our~as our~of para~asi para~no
4 parti~manan payme~on pay~we pero~es perso~you pondr~en por~asi pregu~el proxi~la puede~una put~a que~acord que~cierr
4 que~diner que~hace que~hacie que~hemos que~pague que~ponga retir~de send~the se~asi se~envia se~esto se~y si~asi
4 si~llega somet~to speak~the sure~is sus~de su~habla su~una su~va su~ya tenem~que tenga~con that~are there~to
4 the~agenc the~alrea the~not the~sum thing~get this~my this~on this~the this~to tiene~y to~head to~will treat~like
4 troub~us ultim~que until~money usted~y us~and were~would we~about we~alrea we~going we~got we~make we~money we~talk
4 we~ways what~the what~your will~be will~credi will~every will~our will~sold would~not your~like your~might your~our
4 you~do you~got you~leave you~look you~paid you~silen you~somet you~which y~como y~da y~la y~respu y~sabe y~usted y~y
5 12~el are~i a~cuand a~decid a~gener a~in a~manan a~mejor a~the a~you but~is colga~en con~factu cuand~el del~a
5 de~numer de~puede de~que de~telef de~y diffi~you do~for do~me el~ahora el~mas el~se email~have en~contr en~escap en~y
5 escri~lo estar~de esta~camin es~ni euros~el for~and for~troub frac~a from~you funny~you goes~a hasta~las has~on
5 have~and have~but have~count have~on ha~a ha~usted hemos~con inter~you in~for in~windo is~late it~be it~or i~about
5 i~hate i~her i~home judge~that la~sin les~el let~that le~su llama~de llama~la llamo~la llamo~un lost~of lo~el
5 lo~hemos lo~nos lo~tenga lo~todo me~con me~direc nada~habla ni~detal ni~nada nos~a nos~dado nos~la no~comes no~impor
5 no~tan no~will nunca~que of~you only~when or~are or~will our~your o~el para~a para~me perha~need pero~que piens~a
5 por~factu por~moles queda~y que~atend que~debe que~mucha que~su rathe~to recar~por sera~a si~trans so~for the~autho
5 the~offic the~pay the~thing the~time the~witho time~pay time~the todo~y to~it trans~y ultim~antes until~see
5 usted~como usted~mire very~you ver~ingre we~conta we~have we~this when~your will~this would~have would~see yours~the
5 your~is your~it your~to you~can you~for you~good you~hours you~judge you~like you~our y~su
6 am~the am~with and~know and~our and~your at~fair ayuda~nos a~00 a~firm a~for a~order a~tiend a~usted becau~not
6 coger~telef con~en cuand~en de~insta do~the el~antes el~dia el~mismo el~si esta~ha for~you graci~usted habla~aboga
6 have~ask have~to ha~nuest how~we is~old it~all i~with know~your las~no la~a la~los le~caer le~pagar me~movil more~you
6 nada~que not~back not~for not~more no~a no~entre no~venga obra~nos offic~an order~your our~has pago~hay payme~full
6 por~relac que~banco que~nos rathe~have saber~usted sin~el si~el si~falta so~we su~ha that~the the~about the~get
6 the~it the~now the~or the~right those~you to~credi until~pay we~for will~what you~as you~frida you~to you~up y~lo
7 am~for and~at asi~agrad asi~lo a~los a~that a~your be~to could~your count~the de~hay de~perdi dia~la el~ha el~no
7 el~sus en~si es~probl for~time habla~la hay~el ha~la is~thank it~us la~no ley~la le~euros lo~debe ni~ni nos~agrad
7 no~deliv no~not no~nunca no~se of~to on~this o~o plazo~las por~como proxi~no que~el que~en que~esta se~aqui se~no
7 se~nosot si~confo si~parec that~invoi the~charg the~this time~you to~any to~my vengo~la what~of write~the ya~se
7 your~be your~will you~yours
8 and~and antes~que con~como corre~su de~inaug el~hoy en~juzga es~ultim have~of it~that le~un no~una photo~the por~que
8 por~se proxi~sera put~on que~con quier~justi su~pero the~i the~withi un~para un~que we~from we~on your~but your~your
8 you~forge you~you
9 about~but del~por esta~se graci~como i~a le~y lo~un on~the plazo~a que~algo se~que un~del we~an we~be y~el y~nos
10 and~can a~date a~que ganad~premi have~for i~your las~de lo~en thank~you un~por usted~que we~and
11 are~to a~lo cada~le has~and have~you is~way la~su lo~su nos~con sin~no we~nothi
12 el~es if~were lo~a my~is se~de sin~hay
13 as~as the~again you~us
14 there~a
17 will~a
22 no~no
"""
