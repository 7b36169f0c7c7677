"""What each stem and meaning weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "6b1d9a7767480999"
BIAS = 4.78
SCALE = 4
WEIGHTS = """
-55 F_EASE
-43 F_SORRY
-41 F_FARM
-36 F_KIND F_PLAN
-34 THANKS
-31 F_OFFICE F_SHIPPING
-30 F_BUILD F_TRUST
-29 F_BOOKS
-26 F_EVENT
-25 F_WEATHER bien
-24 AWAY_OK in
-23 PERMIT
-22 F_HOTEL
-21 CUT_OK so the
-20 GOOD_NAME mejo- note
-19 # NUMBER at camb- cambi- el from us
-18 F_MEETING F_THING OBLIGED_OK is juzg- pref- was
-17 F_GOODS
-16 deci- revi- segu-
-15 COMMAND_OK OURS invi- nos persona
-14 ENDURE_OK MUST_OK aleg- aten- charg- con did diri- ese falta gusto inter- mome- momen- new querem- queremo-
-14 queremos want- when with
-13 CHASE_OK EXPLAIN_OK LIMIT_OK LISTING NOT_THIRD abri- coste del gust- invit- lleg- mess- pago pay pidio pued- quer-
-13 reci- revis- righ- right su two usua- usual
-12 GOODS HELP acla- aclar- alegr- char- cleare- cleared conf- form- mens- mensa- mensaj- nada neve- never nuev-
-12 settle-
-11 COOLPAY MISF_OK NOT_GARNISH RISES STANDING_OK abono any anyt- anyth- anythi- anythin- anything autom- automa-
-11 automat- back cambio charged clear- clie- clien- contacto decid- earl- entre erro- facturas falt- half ines invoi-
-11 invoic- invoice la list- los mara- messa- messag- owe paso peso plea- pleas- quere- repl- resu- went writi- writin-
-11 writing
-10 FAITH_OK NOT_DENOUNCE WILL_NOT_OK abrir agre- ahora awar- ayer by cambia- cert- clea- corresponde dato- datos days
-10 dos fact- fech- fecha fin interr- interru- invo- judg- juzga- late mes moment- momento notice- pagamo- pagamos
-10 pode- porte- prob- reac- revisa- salud- sett- settl- thank ve
-9 INTEREST NAG NOT_LEAVE_OK NOT_RIGHT_OK REPLY_OURS ano cerrar charge- chec- check colleague confi- conta- correct-
-9 debit envi- escuchar factura- for forma- fue inventa- let male- marav- maravi- maravil- medi- mejor mist- mista-
-9 mistak- molesta- notic- oficin- oficina pagam- pago- pagos pape- pase pendie- pendien- person- pidi- prefe- prefi-
-9 prefie- prefier- prestam- prestamos propo- rece- recib- safe sale- sales sali- salu- segun- segund- sms talk te
-9 term- this wante- wanted work- yest- yeste- yester- yesterd- yesterday
-8 COUNT DENOUNCE FEW IGNORE_OK NEVER NOT_ONE NOT_SLUR OPINION STILL_OK THEM WE_WILL acuerdo add after atend- boxe-
-8 boxes brea- burg- burgl- campa- campan- campana certi- certif- certifi- charge clos- coincide comercial como- comod-
-8 companera compr- contrar- contrario corre- cort- dear debo dejo denu- denun- denunc- denunci- early en enca- error
-8 escuc- escuch- escucha- esperam- esperamos espero estab- estaba fall- ferr- figura hamp- hampe- hard herm- herma-
-8 herman- hope if insure- inven- invent- invoice- invoices juzgado line- linea llegad- llego lluv- lluvi- lluvia made
-8 mejor- nave necesite nuestro- nuestros of paus- pend- pendi- please port- posi- posib- posibl- posible prim- primer-
-8 prod- produ- produc- promise puede quedo recibo repara- repon- repone- ruid- ruido segun segunda sirv- sist- siste-
-8 ther- there todav- todavi- todavia transp- transpo- turr- turro- turron venc- vend- veni- venir year
-7 CHARGE_OK CONTACT_OK CREDIT_GONE EXCUSE_OK GUILT_OK JOKE_OK PLEDGED UP_TO_YOU WEARY_US aclara- acom- afec- afect-
-7 algo alguna alli arriv- atendi- basta best betw- betwe- betwee- between buil- build- cambiar cerr- cerra- close
-7 cobre collea- colleag- colo- confir- confirm- correg- corregi- cual- dejam- dejamo- dejamos dijo dupl- dupli-
-7 duplic- duplica- ella email encanto envia- escu- estima- estimad- every- factura falla- fallad- fallado favor fian-
-7 fies- fiest- fiesta- fiestas figu- figur- firm- firma formu- formul- furt- furth- furthe- further hacem- hacemo-
-7 hacemos hamper hell- hello i indi- intereses invita- janu- janua- januar- january juev- jueve- jueves left liste-
-7 llegado lleva medida mensaje message- messages mistake mode- mont- need- norm- noticia on once park pelo pendiente
-7 perdo- phone podri- podria por proba- proced- pron- pront- propon- puedo puntual quiera recep- recuerdos road robo
-7 seas- seaso- season see seen send septe- septem- septemb- september seria stay- stays subj- subje- subjec- subject
-7 tell ten termino than took under vein- veint- veinte vence works worr- worry woul- would wrot- wrote
-6 DAYS_OK FAMILY MENACE_WORD NOT_MENACE NOT_SERVE_OK PAPERS TELL WARN_OK acco- administracion afte- agradecemos agree-
-6 algun- antig- antigu- aparcar apli- aplic- apol- apolo- apolog- arou- aroun- around arri- atende- atent- atenta-
-6 atentam- atentamente atta- attac- been camp- can card cest- cesta client cliente comer- comerc- comerci- cont- copy
-6 correc- crec- cuot- dato decia delet- desco- descon- descont- devolvemos dia dias dife- difer- difere- diferen-
-6 diferencia digam- digan- digano- dime dio duda embarga- encu- encue- ener- enero enla- enlac- enlace entregar
-6 enviam- enviamo- enviamos equipo eso esti- estim- estu- estuv- falta- faltan faul- fault firs- first good hacienda
-6 importa- interes- into judge justo- justos juzgad- know ladr- ladro- last letters limit llamar- maravilla marc-
-6 minu- mismo mues- muest- muestr- muestra- muestras ning- ningu- ningun norma- or ordere- ordered pala- palab-
-6 palabr- palabra paqu- paque- paquet- paquete pedi- perdon- perdone perso- pill- pillo plan police prefer- preo-
-6 preoc- preocu- preocup- print- quiere rain reach- recepc- recepci- recibir recog- reen- reenv- reenvi- regar-
-6 regard- repla- replac- repo- reques- respe- restau- restaur- reti- retir- review salio saludo semana side sola sort-
-6 sorte- spea- sure take- tamb- tambi- tambie- tambien thro- throu- throug- through toda- train- trav- trave- usted-
-6 ustede- ustedes vers- versi- versio- version we wond- wonde- work you
-5 BUT_PAY DECENT ENDS_OK LITTLE LUCKY_YOU NOTICE OFFICIAL REMAIN TERM abogado accou- accoun- account acei- aceit-
-5 aceite afecta afra- afrai- afraid ahor- alegra anos anote anti- aparca- arrive- as atender- attach- automatico
-5 avisam- avisar- avisare- avisaremos baja boda broc- broch- brochu- brochur- brochure brok- buen- busy cambiad-
-5 cambiado care- caref- carefu- careful cata cele- celeb- celebr- celebra- child- childr- childre- children client-
-5 cobr- cobram- cobramo- cobramos codi- codig- codigo coin- coinc- coinci- coincid- collected comento compane- cons-
-5 conser- consu- consul- consult- contes- contrato conv- corrid- cris- cualq- cualqu- cualqui- cualquier cust- custo-
-5 day debi- decide decidi- delay- depo- desc- dese- desea detai- devolv- dice diga- discul- disculp- disculpe dispos-
-5 disposi- disposicion easi- easie- easier ejecuta- ejecutaremos empi- empie- empiez- empieza era espe- esper- estad-
-5 estado evita- explique facto- factor- factory favo- fee fore- formula- forw- forwa- forwar- forward free gate gues-
-5 gusta hay henc- hence hermana horar- horari- horario immediately impo- impor- import- inci- incid- incide- inciden-
-5 incidencia incr- incre- indiq- indiqu- insurer inte- intere- interest inve- invite jama- jamas judge- june junt-
-5 just kind- lawyer leas- leave- leaves letter- llamare- llamaremos llav- looks march may me media- meet mensaje-
-5 mete- meter molestarle nadi- nadie needs nice noticed notici- nueva nuevo ofre- ofrec- opinion paper para party
-5 pedir- pediri- pedirle perd- perm- permi- place poda- podem- podemo- podemos polic- porter- portero poste- posted
-5 preferi- preferimos presta- presup- presupu- primero prisa qual- quali- qualit- quality quedam- quedamo- quedamos
-5 queri- rais- raise rath- rathe- rather reach reache- reached recepcion refun- reop- reope- reopen reply roga- rogam-
-5 rogamo- rogamos rompi- saba- sabad- saldo sale salid- sept- seve- shou- should sign six size slip solicitor solu-
-5 someo- someon- someone stopp- stoppe- stopped supu- supue- supues- supuest- supuesto surgi- surgid- surgido taken
-5 talla tanto tard- tardo tarj- tarje- tarjet- tarjeta thieve- thieves thing- things thur- thurs- thursd- thursda-
-5 thursday tipo tom tome- tomes- tomese touc- touch trabajar transporte turn- twic- twice unde- unid- unida- unidad-
-5 unidade- unidades uno upset valora- verd- verda- verdad video- videol- videoll- videollamada volv- week weeke-
-5 weeken- weekend what- wron-
-4 CALL_ME CHOOSE CRIME_OK HARMING_OK INTENT_NO LATE_OK MEASURE_OK NOTICE_OK POLICE SEIZE_OK SOON_YA TALK_OK WE_WILL_OK
-4 acaban access acomp- acompa- acompan- adec- adecu- adecua- adecuad- adecuada agree agreem- agreeme- agreement
-4 albaran- albaranes alcanza- alcanzar alta alwa- alway- always ampl- ampli- amplia- anter- anteri- anterio- anterior
-4 antigua aprob- aproba- atendid- atte- attem- attemp- automatic avisa- avise- award ayun- ayunt- ayunta- ayuntam-
-4 ayuntamiento band- buena buildi- buildin- building busquem- busquemos calendario call calm- calma casa cata-
-4 certificada chai- chair- chairs chil- closed coci- cocin- color comodo compro- comprob- confiam- confiamos confio
-4 cono- conoc- contab- contac- contam- contamo- contamos conte- contest- conteste contra- contrat- copi- corres-
-4 corresp- corta- crece credite- credited custom- date delays deman- depos- deposi- desea- despiste detail- details
-4 devolve- diffe- differ- differe- diganos- diganoslo direct dirig- dirigi- due duplicate edic- elegir else embargar
-4 empresa encan- encant- encontrado encuen- encuent- entendemos entr- escriba- espere- esta este everyb- everybo-
-4 everybody explai- explain extr- facil factu- factur- fath- fathe- father formal- gest- goes hablam- hablamo-
-4 hablamos hablare- hablaremos handle- handles harv- harve- harves- harvest hech- hemo- hemos indica- indique insu-
-4 insur- inventarlo invitad- jubi- jubil- le liad- liado link llave- llaves llegu- llegue lo look- lose loved manag-
-4 mande mediac- mediaci- mediacion medid- mention- menu message moment monta- month movi- nues- nuest- nuestr-
-4 obligat- obras ocup- ocupa- ocupad- ofrece- olvida- open opin- opini- opinio- opti- optio- option pact- pall- palle-
-4 pane- papers part- parts payment- payments pays paz pedido pedim- pedimo- pedimos pedirl- phon- place- placer plen-
-4 poder possi- possib- possibl- possible post prefer prem- premi- presentar presu- presupuesto previs- previst-
-4 printe- promi- promis- pronto propong- propongo prove- provee- proveed- proveedores puesto quar- quart- quarte-
-4 quarter quedan ques- quest- questi- questio- question quite rato receiv- recibid- recibido reclamar rect- recti-
-4 rectif- rectifi- rectificativa recu- recue- recuer- recuerd- refo- refor- regards relat- relati- relatio- reme-
-4 reminder reporte- reported reque- restaurante result- resulta retenido reun- revisar room rosa ruiz sabem- sabemo-
-4 sabemos said salido samp- sampl- sample- samples saw seco- secon- second seis sema- seman- sent sent- senti- sentim-
-4 sentimo- sentimos sess- sessi- sessio- session settled sever- severa- several shor- short sirve slow sobre soli- son
-4 soon start- starts stock- stockt- stockta- stocktaking stop- stre- surg- surv- surve- survey susp- suspe- suspen-
-4 suspend- tall- tenia thie- thiev- tiene torn- trabaja- tramita- trust twel- twelv- twelve unit- units upse- valo-
-4 valor- vari- vario- varios vemo- vemos vendi- viene visto volve- volvem- volvemo- volvemos web week- whats- whet-
-4 wheth- whethe- whether wort- worth wrong ya year- years yet
-3 BADLY_OK COURTWARD CUT_FUTURE GIVEN_OK LAST LEAVES MERIT_OK ORDER_OK PARCEL SEEN_OK TROUBLE_OK abierta abierta-
-3 abiertas abogada abra acabo acce- acces- acordam- acordamos actuali- acue- acuer- acuerd- acus- adel- adela- adelan-
-3 adelant- adju- adjun- adjunt- adjunta- adua- aduan- aduana agua alcanz- alegra- alegram- alegramos alegri- alegria
-3 alte- alter- altern- alterna- amable amen- amena- amenaz- ampliam- ampliamos anad- anadi- anot- anua- anual aplica-
-3 approv- aprobac- aprobacion arrive arrived auto- avis- avisen- aviseno- avisenos ayuda ayudar- bala- balan- balanc-
-3 balance bett- bette- better boil- boile- boiler booke- booked both- bothe- bother bring broke- broken buena- buenas
-3 buscam- buscamo- buscamos buye- buyer cafe caja- cajas calid- calida- calidad calle cargo carm- carme- carmen carr-
-3 carre- carret- carri- caso cerrad- chang- change close- colou- comple- complet- compra compromiso condi- condic-
-3 condici- condiciones confid- confide- conse- contabl- contable contact contestara convi- convie- convien- conviene
-3 copia corregido cortam- cortamo- cortamos corto cose- cosec- cosech- cosecha counc- counci- council cove- cover-
-3 cuadra- cuadrar cuente cuid- cuida- cuidad- cuidado cumpla cumplim- cuota cuota- cuotas date- daug- daugh- daught-
-3 daughte- daughter deba- debia decirm- decirme delig- deligh- delight- delighted demas demora departa- departamento
-3 depe- depen- depend- depende descontamos deseo despis- despist- devu- devue- devuel- digame dira director dirij-
-3 does drop earli- earlie- earlier elec- elect- electr- eleg- elegi- envio escaparates escr- escri- escrit- escrito
-3 estas everyo- everyon- everyone evit- fabr- fabri- fabric- familia fase favour few finc- finca firmado- firmados fix
-3 forc- force- forced forem- forema- foreman gesto- gett- getti- gettin- getting gracia- gracias grate- gratef-
-3 gratefu- grateful grea- great hable- hablem- hablemo- hablemos hacer haya hermano hesi- hesit- hesita- hesitat-
-3 hesitate high hoy imag- imagi- imagin- indicad- informa- ingr- ingre- ingres- instala- insurer- insurers invitam-
-3 invitamos judged juic- juici- juicio justo keys ladron ladron- ladrone- ladrones lawy- lawye- limite lista llamada
-3 llen- llevab- llevaba manage manager manda mart- mas mediad- mediado- mejora- mensajes mentio- messi- messin-
-3 messing minut- mism- mita- mitad model- modelo motivo- motivos movem- movemo- movemos muda- mudan- mudanz- mudanza
-3 necesa- necesar- necesario need negocia- negociacion neighbour neut- neutr- neutra- neutral normal noth- nothi-
-3 nothin- nothing noti- novi- novie- noviem- noviemb- noviembre nuestro nunc- nunca obje- objec- obli- oblig- obra-
-3 ocho octo- octob- octobe- october opcion open- openi- openin- opening operac- operaci- operacion out over- oye pagar
-3 pallet pana- panad- panade- panader- paper- parte pasan pati- pedr- pedro permis- pint- plac- plann- plaz- pleasu-
-3 pleasur- pleasure poli- portes poss- precio- prefiero primera prin- probab- probabl- probably probl- proble- problem
-3 prog- progr- progra- program- programa propone- proponemos propu- propue- propues- propuesta pudo pueda- queda-
-3 queria- queriam- queriamos read recado receive- received reclamaremos recoge- recoger recogi- recordatorios refund
-3 relationship remain repar- repetid- replace- request reser- reserv- respet- respu- respue- respues- respuesta
-3 resuelve reteni- retenid- reuni- reunio- reunion revisam- revisamos rose sabado saber- saberl- saberlo safe- safel-
-3 safely sail- salda- saldar- saldarl- saldarle sanz satu- satur- saturd- saturda- saturday say sche- sched- schedu-
-3 schedul- sea sends senore- senores sepa serio sesi- sesio- sesion shoul- show sido sill- situat- situati- situation
-3 soft- softw- softwa- softwar- software solic- solici- solicit- soluc- soluci- solucio- some soon- soone- sooner
-3 sorteo speak spok- spri- sprin- spring stat- strai- straig- straigh- suit- suits sund- sunda- sunday tal temo tempo-
-3 tempor- teni- tenia- threa- threat- threate- threatening tienes tigh- tight to today toge- toget- togeth- togethe-
-3 together tomam- tomamo- tomamos town trabajando unit unos upda- updat- urgent used usef- usefu- useful vendri-
-3 vendria vent- verg- vergu- vergue- verguen- verguenza viaj- viaje visita- volvere- volveremos vuelta webs- websi-
-3 websit- website whic- who whom wine withi- within wonder wonder- yours zona
-2 AVOIDED FRAUD_CARE HASTEN HOPE_OK LETTERS MOCK_WITH_GUESS OUR_LAW_OK OUTSIDERS PAYVERB SERVICE WARNING aban- aband-
-2 abando- abandon- abie- abier- abiert- abra- abraz- abrazo abrim- abrimo- abrimos acordad- actio- action adjuntamos
-2 agos- agost- agosto agradez- agradezco agreed alba- albar- albara- algu- amount andr- andre- anex- ante- aparc-
-2 aparece apologi- appl- appli- apprec- appreci- appreciate appro- approve- approved apri- april apro- apuntam-
-2 apuntamos apunto apuro arran- arrang- arreglamos arrives asegura- asegurarnos asha- asham- ashame- ashamed aske-
-2 asked asks atiend- attache- attached averi- averia avisamo- avisamos aviso- avisos ayud- bailiff bank- banks barn
-2 below bienv- bienve- bienven- box bran- branc- branch brot- broth- brothe- brother cald- calde- calder- caldera
-2 cale- calen- calend- calenda- came canti- cantid- cantida- cantidad carrete- carretera carrie- catal- catalo-
-2 catalog- certificado chan- cier- cobro cole- coleg- colegi- colegio coll- colle- comp- compras compre- compren-
-2 compro comprobado comunicamos concil- concili- concu- concur- concurs- concurso condu- conduc- confidencial
-2 confirmacion conoci- conserj- conserje consulta contado- contador conten- contene- contenedor conve- conveni- copie-
-2 copies cord- cordi- cordia- cordial correcto corta coul- could couri- courie- courier cours- course covers cran-
-2 crane cuanto cuente- custome- customers customs dates debe decirn- decirno- decirnos dela- dele- deliveries demand
-2 demand- demanda demo- demor- denuncia descu- detalla- deve- deven- deveng- devenga devo- devol- difference digame-
-2 digamel- digamelo diganos dinn- dinne- dinner directo- discount domiciliacion dropp- droppe- dropped electro-
-2 electronica elij- emit- emiti- emitir empres- encaj- encaja encar- encargado encl- enclo- enclos- encontrara encues-
-2 encuest- encuesta enseg- ensegu- ensegui- enseguida entid- entida- entidad ento- enton- entonc- entonce- entonces
-2 enviarl- escan- esta- estrena- estup- estupe- estupen- exec- execu- execut- exist- existe- expla- explico expliq-
-2 expliqu- extra extra- faile- failed fallo faltab- faltaba feliz ferry fest- festi- festiv- fine fixe- fixed forgot
-2 found franq- franqu- gas gere- geren- gestor- gestori- gestoria glad- gladl- gladly goog- googl- google got gran-
-2 grant grua guarda- hablad- hablado hablarl- hablarlo hable hace- hacers- hacerse had hard- hare- harem- haremo-
-2 haremos hear held helps here hospital imagine imagino imme- immed- immedi- immedia- importante impre- imprev-
-2 imprevi- imprevisto ince- incen- incend- incendi- incendio incluy- incluye indic- indique- information insc- inscr-
-2 inscri- inspect- instal- inun- inund- inunda- inundac- inundacion irem- iremo- iremos issu- judges junta junto-
-2 juntos kindl- kindly lack lado lamentamos les libr- libro- libros limi- link- linke- linked- linkedi- linkedin lio
-2 liquida- listo llamarl- llamarle llame llega- llegaro- llegaron mana- mand- mando many marte- martes marz- marzo
-2 matc- matter- matters mediador mediat- mediati- mediation mejore- mejores migh- might minute minute- minutes minuto
-2 mira mix montaj- montaje moti- motiv- mucho necesitamos neede- needed negot- negoti- negotia- nif nois- noise nota
-2 now nueve obliga ocur- ocurr- off offe- ofic- ofici- ojal- ojala olvido oper- opera- outs- outst- outsta- outstan-
-2 outstanding own page pague par paras- parce- pasad- pasan- pasand- pasando pasara- pasaran passe- passed past patie-
-2 patien- patient patro- paym- payme- paymen- pedire- pedirem- pediremos pena pendientes peor pequ- peque- pequen-
-2 perde- perder- permit- pers- pide- piden piense pieza- piezas planne- planned plaza plazo- plazos podi- podid-
-2 podido poin- polici- policia ponem- ponemo- ponemos poner pongo porter precios prefiera prefieres premio premis-
-2 premise- premises preocupe prest- prestamo prev- preve previsto prime- printer pris- procede product- prop- propose
-2 pues- puest- purc- purch- purcha- purchas- purchase quejas queria quier- quiet quinc- rate razon- reali- reason-
-2 recei- reception recogio recon- recono- reconoc- record- reje- rejec- reject- rejecte- rejected rema- remai- remedio
-2 rep repa- reparto repet- resp- respec- resue- resuel- resuelv- resul- retr- retra- retras- retu- revie- revisar-
-2 revise ring runs saludo- saludos schedule seguim- seguimo- seguimos seguir segura segura- seguram- seguramente seri-
-2 servid- servido- servidor show- si siem- siemp- siempr- siempre siet- siete sigui- siguie- siguien- silla- sillas
-2 sinc- situ- situa- slip- slipp- slippe- slipped socia solicitamos solut- soluti- solutio- solution someb- somebo-
-2 somebod- somebody sorr- sorry sorted soun- spam speak- spoke- spoken state- sugg- sugge- sugges- sum suppor- support
-2 surp- surpr- surpri- surpris- surprise tant- tarda team tercer- terms tiem- tiemp- tiempo timb- tocad- tocado
-2 transcurrido transportista trata trie- tried trim- trime- trimes- trimest- trimestre trus- twen- twent- twenty unti-
-2 until vamo- vamos vat veci- vecin- vecino venci- vencimientos vendim- vendimi- vendimia vien- vier- viern- vierne-
-2 viernes voluntaria vuelt- vuelve warn which why word worki- workin- working yard
-1 DONT_OK REPORT_TO THEIR_PLACE URGENT_WORD aun coch- decision firma- hizo instalment much- my nece- neces- papele-
-1 papeles pide piez- portal recorda- renu- renue- renuev- renueva segur- vuel- with-
0 CHARGE_OURS
1 AWAY COLLECT CONVENIENT_TO barrio colgare- colgaremos delit- docu- docum- docume- documen- enfe- enfer- enferm-
1 entender entie- entien- entiend- equi- estoy expli- just- menuda order previo solicitors than- unpa- unpai- unpaid
2 AGAIN_HARD BECAUSE_OF_YOU_TIME CHARGING FIND_OUT FUTURE ORDINAL SHAME TIMES TIME_WASTE UNLIKE abonad- abonado acaba
2 acabara aclarac- aclaracion address adeuda- adeudad- administration admit- after- age agen- ahorro- ahorros al alar-
2 albaran algun am an anda- anotac- anotaci- anotacion anul- anula- anulam- anulamo- anulamos apel- apell- apelli-
2 apellid- apellidos apla- appea- appear aprovechado apur- asi asis- asist- atiende autoriz- autos avise ayuda-
2 bailiff- bailiffs banc- bar be beco- becom- bille- billed blac- borr- burr- buscar- calendar calla- callad- callado
2 calli- callin- calling cambiar- camio- camion cancel- cansa- cansad- carc- carce- carcel carry carte- castiga cause-
2 charges chase chri- chris- christ- christm- christmas citac- citaci- citacio- citacion clas- clase closi- closin-
2 closing coja colgar- comenta comercio comi- comid- comin- coming como compan- comparezca competi- compla- complai-
2 completo conoce- contan- contand- contando contare- contaremos continua correo corte costas costs count- crede-
2 creden- credenc- credencial credit cuad- cuadr- cuan- curso dara darl- darle dear- deba deben decen- decenc-
2 decepcion decirle defa- defau- defaul- default delan- delant- delante delay delin- deliv- delive- departm- department
2 desaparecer descuentos desg- desgl- desglo- desglos- desped- despedi- despid- devolu- devoluc- dili- dilig- dilige-
2 diligen- diligencia dire direcc- direcci- direccion disag- disagr- disagre- disagree discou- discoun- disg- dist-
2 dormir draw driv- ejecutivo empene empresa- empresas enci- encim- ends enem- enfermo enforcement entende- enter-
2 entere- entered equiv- escal- escaparate escribimos escribirle excusa excusa- excusas explicaciones fach- facha-
2 fachad- fachada fair falle- fallec- falleci- fallecimiento famili- fe fees feli- feo fiar fichad- fichado fift- fifty
2 file financiacion fini- finis- flow- flowe- flower- flowers freeze fren- frent- frente frid- frida- friday friend
2 func- funci- funcio- funcion- funds garan- garant- garanti- grat- habla hablar- hacie- hacien- haciend- hara have
2 heari- hearin- hearing help- hijo- hijos hipoteq- honou- ignore- ignored igual incl- inclu- incluir- incluiremos
2 ingresa inmediatamente insisti- instr- instru- instruc- intenti- intention interested investi- judgm- judgme-
2 judgmen- judgment juga- jurid- juridi- juridic- juzgado- juzgados keepi- keepin- keeping knows lamenta- land- landl-
2 landlo- landlor- landlord lasti- lastim- lastima late- later lawyer- lawyers lean leavi- leavin- leaving leer- lega-
2 letrado- letrados lie lied liquide lista- llam- llamad- llamado llamem- llameme llevam- llevamo- llevamos llor- loca-
2 lueg- luego lurc- lurch mach- machi- machin- malo- malos man manan- manana mandar manera maqu- maqui- maquin-
2 maquinaria marke- market matter mean- measures medida- medidas menor mention mese- meses midn- midni- midnig-
2 midnigh- midnight mind minis- minist- ministe- ministerio mise- miser- misera- miserab- miserable month- months moro-
2 moros- mort- mortg- mortga- mortgag- mortgage moved movil mr muerto muev- mund- mundo must muy myse- mysel- myself
2 nego- nieg- nino- ninos non nonp- nonpa- nonpay- nonpaym- nonpayment noticia- noticias notific- obligad- obligados
2 offer olvi- olvid- opcion- opcione- opciones oppo- ordena- ordenad- ordenador ordeno other otra- otras ours owin-
2 owing owner paga pagador- pagadores paguen- pagueno- paguenos parad- paren- parent- parents pasam- pasamo- pasamos
2 pasar paya- pedido- pedidos pegar- pegare- pegarem- pegaremos pensar- pensari- perfe- perfec- perfect- perh- perha-
2 perhap- perhaps pick- placed plane- podr- pone pong- ponga pongas- pongase porq- porqu- porque preparese presi-
2 presid- preside- presidente press proce- proceder proceed- proceedings profesi- promo- prot- prote- prueba- pruebas
2 put putt- putti- puttin- putting quedad- quedado radi- radio rapi- rapid- rebaja- rebajas receip- receipt reclamo
2 recover- reda- redac- redact- redacta- relo- reloj reminders repair repor- report repr- repre- repres- represe-
2 requer- requeri- respons- retirar- risk roba- robar robb- robbe- robber- robbery roun- runn- runni- runnin- running
2 sabra sala same scor- score sell semana- semanas sera- seran server settle sham- shar- siga- signe- signed silenc-
2 silence small- smalle- social sois solicitaremos solucion solven- solvenc- solvencia spare stea- steal- steali-
2 stealin- stealing stoc- stop sueld- sueldo suff- suffe- sumar- suyo- suyos swin- swind- swindl- swindle- syst- syste-
2 tabl- tablo- tablon taki- takin- talki- talkin- talking tarde tengam- tengamo- tengamos third thirt- thirty thre-
2 toda toni- tonig- tonigh- tonight torea- trad- trae- transfi- trei- trein- treint- treinta tribunales tryi- tryin-
2 trying turno ugly unle- unles- unless unpl- unple- unplea- unpleas- unpleasant urgent- usel- usele- useles- useless
2 va vani- vanis- vas vayas- vayase vea vendra ver verlo vern- verno- vernos vez viej- visit vista- vuelva ware- wareh-
2 wareho- warehou- warehouse well writ
3 COMING CREDIT ENOUGH_GIVEN EVERYONE EXPOSING GIVE_YOU HARMING_US KIN_LEND LATE_ALWAYS LONGER MOCK_HARD NEVER_OK
3 NOT_SERVE ONLY_WHEN OTHER_OBLIGATION PATIENCE PAY REGRET STILL_UNPAID STOP_IT SWORN SWORN_WHAT UNDERSTANDS US WE_WANT
3 WILL_NOT YOU_BROKE abonar abso- absol- absolu- absolut- accio- adde- added adem- adema- ademas admi- admiti- adve-
3 adver- advert- adverti- advi- advise- agent- agradece amigo aparecera aprem- apremi- are arregla aseg- asegu- asegur-
3 ask asse- asset- assets ate atto- attor- attorn- attorne- attorney badl- badly barr- barri- befo- befor- before begi-
3 believ- believe boli- bolig- boligr- boligra- boligrafo bonit- bookk- bookke- bookkee- bookkeeper busq- busqu- cabe-
3 cabez- cabeza caer- cambia camin- camino cans- caro cent- centr- centra- central- cerrara cierre cita- civi- civil
3 clai- claim clav- collector comentado comentaremos compar- compete- competencia complaints compra- comprometio conce-
3 conci- consi- consid- conside- contacting contem- cooperate correct corrie- corrien- corriente couns- counse- counsel
3 credi- cual cuar- cuart- cuarta cuenta cuenta- culp- culpa curs- damage- damn damo- damos deadl- deadli- deadlin-
3 deadline deal- deali- dealin- dealing deje deliver- desag- desagr- desagra- desen- despacho despe- despit- despite
3 despu- despue- despues detr- detra- detras devolver dicho diffi- diffic- difficu- dign- dile diran- dirant- dirante
3 disa- disc- discu- disput- dispute do doce domicilio door dorm- dormi- duel- duele duena dueno each ejec- ejecu-
3 ejecuc- ejecuci- ejecucion ejemplo emba- empez- empeza- encontraremos enfo- enfor- enforc- enforce- enfr- enfre-
3 enfren- enfrent- enho- enhor- enhora- enhorab- enhorabuena ensen- entrada entreg- enviar- equivo- equivoc- espera-
3 espo- espos- estr- euro evident- evidente excuse exigi- exped- expedi- expedie- expediente expen- expens- facil-
3 facili- facilit- familia- familias fija- file- filed find finish- finishe- finished fool- form four- fourt- friend-
3 funda- gara- gerent- gerente hablan- habland- hablando hablare hace hacen hacerl- hago hand- handli- handlin-
3 handling hang hare her hici- hicim- hicimo- hicimos hipotec- hipoteca hold honrada hour- hours hundr- hundre- hundred
3 ignori- ignorin- ignoring igua- immediate impaga- impagad- impagados impago incu- incum- incump- incumpl- ingresado
3 inicia- inmediato insist instalments inut- inuti- inutil jefe juez juri- justici- justicia kind knew layo- layof-
3 layoff- layoffs letrado lice- licen- licenc- line llamada- llamadas llega local lovel- lovely luga- lugar lunc- lune-
3 lunes madr- magi- magis- magist- magistr- mal mandem- mandeme mano maquina- meant medio- memo- memor- memori- memoria
3 meno- mi mil mini- mirar moon move n nigh- noon not nuestra- nuestras ocasion- ocasiones offici- officia- official
3 oficial old one ordenado orga- organ- organiz- other- paci- pacie- pacien- pacienc- paciencia padre- padres pague-
3 paid pand- papelo- papelon parc- particu- particular payer payer- payers pega- perdera perdi- perr- perro persi-
3 person personally picke- picked piensa pienso plan- plei- pleit- poca- pocas pondre precio prep- prepa- prepar-
3 prepara- priso- prison proceed procurador promises prope- proper- propert- property pror- prorr- prorro- prorrog-
3 prorroga proxima prue- prueb- publ- publi- publicaremos punt- quedar- querr- querra quint- quinta ratin- rating razon
3 read- reall- really recibim- recibimos recobro recov- recove- ref regardi- regarding registe- registr- registro
3 remember remov- reper- reperc- repercu- repetir- requerimiento retenc- retenci- retencion review- reviews rie saldar
3 saldo- saldos says scho- schoo- school se secr- secre- secret- secreta- sepan serie- seried- serieda- seriedad serio-
3 seriou- servici- servicio servir- shal- shall sigh- sight sigue socia- socied- socieda- sociedad solo solv- solve-
3 staf- staff stam- stands stay stori- storie- stories subir- such summo- summon- suppos- suya system tan tanto- tantos
3 tener- though though- thought tienen time told tomar- tomare- tomarem- tomaremos tome tono traba- trabaja trag-
3 traga- trasl- trasla- traslad- treat- tribut- tributa- tributaria trip- twit- twitt- twitte- twitter vece- veces
3 venda vendr- veo visita vista voy waite- whatsa- whatsap- whatsapp whol- whole wind- windo- writt- writte- written
3 zanj- zanja- º
4 BEFORE_THIRD CONTACTS COSTUMED COURT DESPITE FAR INTENT KNOWS_LIKE KNOWS_WELL LIMIT_HARD NOT_PROUD NOT_RIGHT
4 NO_INTENT ONLY OUR_ACTIONS OWES_US SHAME_FEEL SOCIAL TOLD_ALREADY TOLERATE_NO WARN_YOU WEARY_OK acci- addi- advis-
4 again- agains- against agenci- agencie- agencies agot- agotado amab- amabl- antec- antece- aparece- apart- aparte
4 appre- apre- argui- arguin- arguing arre- arrep- asne- asnef authority avisado ayudam- ayudamo- ayudamos bastan-
4 bastant- bastante bills buscar busi- busin- busine- busines- business cadu- caduc- called cast- casti- castig- casu-
4 casua- casual- casuali- casualidad cent cerrar- chasi- chasin- chasing chea- cien cierr- cobra- cobrado- cobrador
4 colg- colga- comes compa- compare- compe- comunicacion conced- confia- confian- confianza confiar conocem- conocemos
4 contar- contract costad- costado court- cuant- cuen- cuent- cuentas cumpli- dama- damag- dand- dando dar dead- deal
4 debiendo debt decepc- decepci- decida defr- defra- defrau- deli- delivered deme despa- despac- despach- despl-
4 despla- desplaz- detal- detall- detalle difficult discus- discuss- discuti- discutir dispone dispu- doub- duer-
4 duerm- ejer- ejerc- ejerci- emails embarg- entrad- entrar equipm- equipme- equipment esperar- estar- explic- family
4 fijad- forge- forget forma foto- fotos fraud- frie- frien- froz- froze- frozen gasto- gastos gave get give goodb-
4 goodby- goodbye grem- gremi- gremio grup- grupo guardi- guardia hacerle here- home hote- hotel hund- iba igno- ignor-
4 impu- inclui- informe- inic- inici- integ- integr- integro inves- invest- irre- irres- irresp- irrespo- it justic-
4 law lent- lento letter like limit- liqu- liqui- liquid- liquida live llev- llevo love magistrado mano- manos medio
4 merc- merca- mercan- mercanc- mercancia molesti- mond- monda- monday muer- muert- nast- nasty necesito nomb- nombr-
4 nombre notifi- ocas- ocasi- ocasio- offi- offic- olvide olvide- olvides- olvidese orden- othe- others ough- ought
4 over padr- parci- parcia- parcial- partn- partne- partner pasar- pase- penal- pensa- photo- photos pida- pidal-
4 pidale pidie- pity plant- plazo poco poners- ponerse preguntar prepare- prese- presen- present- proces- procu-
4 procur- procura- profess- promes- promesa- promesas promise- proo- proof propio prov- que quedara reca- recl- recla-
4 reclam- reclamarle recob- recobr- regal- register rela- relac- relaci- relacio- relacion rele- respond- responde rest
4 retira- rompe- rompem- rompemo- rompemos rota saber sabi- sabr- saldra salg- salga salir save seguir- sell- sena-
4 senal- sendi- sendin- sending serve servira sick signi- silent since socio- socios solt- solta- somet- stan- stand-
4 star stru- strug- strugg- struggl- subi- suit suppl- tardan- tardanz- tardanza tenid- tenido terc- terce- then they
4 time- times tire toca todas tore- trab- trabajan trabar- traigo tras- trato trea- trib- tribu- tu tuvie- tuvier- tuvo
4 venga video voso- vosot- vosotr- vosotro- vosotros wait wall window
5 ALL_SAY CONSEQUENCE DEBT ENDURE IGNORING I_WILL MUST NO_EXTENSION SHAME_WORD SUE VERGUENZA abierto abona- agenc-
5 agota- agotad- ahorr- ahorre- ahorres- ahorrese amig- answ- answe- answer argu- aseguro atra- atras autor- autori-
5 avisad- aviso beli- belie- bill busc- busca- busque- buy calle- cinco claro collection comente comer compet- comprar
5 computer confirme consider cosa- cosas cost- count credito cuanta- cuantas cump- cumpl- cumple cumplir debera debie-
5 debien- debiend- dece- decep- dejarn- dejarno- dejarnos desap- desapa- desapar- desd- desde dich- digal- discussion
5 doy ejecuti- email- embar- emplazamiento encima enou- enoug- enough espa- estan estos ever- evid- evide- eviden-
5 felic- felicid- felicidades financi- fire fold- folde- folder frac fund- funn- funny furg- furgo- furgon- furgone-
5 furgoneta haberl- haberlo hablo haci- hari- haria havi- havin- having head hear- hipo- hipot- hipote- hono- honr-
5 honra- honrad- horas hous- house inme- inmed- inmedi- inmedia- insista insta- inten- intenc- intenci- intencion its
5 judicial kids leave letr- letra- letrad- liab- liabl- liable llevars- llevarse lodg- lodge- lodged manera- maneras
5 mesa meti- mis misma moleste molestias muje- mujer negoc- negoci- noche notice obra ojo orden orders otro- otros
5 pagan pagar- pagarn- pagarno- pagarnos parec- parece partir penal pero pien- piens- pobr- pobre poner- poun- pound-
5 pounds procee- prome- protest- protestar pueb- puebl- pueblo puede- pueden puerta puntual- repart- requi- requir-
5 require seizu- seizur- seizure seno- sepa- sign- soci- someth- somethi- something squa- story suel- supp- tercer
5 termina- that them thir- thoug- three trai- tran- trata- tratar try waiti- waitin- waiting what wife wors- worst
6 BE CASUAL_LATE CONDUCT CONGRATS COSTS_YOU COST_YOU DEARER DISTRUST2 EXPECT_NOT F_NOW HAVE_ONLY HOLD_LIABLE LABEL
6 MAY_EXPLAIN NOT_PAYING OWE POSTER SUFFER TIME_LEFT VIRTUE WE abogado- abogados abona acab- acabar- accion- accione-
6 acciones adds agai- all alla alre- alrea- alread- already amable- amables and anoth- anothe- another auth- autho-
6 author- authori- aver- basta- bien- book- busques- busquese calls cami- chas- clar- cobrad- coge- collec- collect-
6 conc- costar- coun- cred- deberi- deberia deja- dejar dejar- digale dine- diner- dinero diran disfru- disfrut- dispo-
6 dispone- disponemos dobl- doubl- duen- educ- educa- empen- empla- emplaz- emplaza- end entra- enviare- enviaremos
6 estar esto- explica- fami- famil- felici- glad good- habe- haber- hate instanc- instancia judi- judic- judici-
6 judicia- justif- justifi- live- lives llegar- long lot mandar- menudo mio more negocio no noch- notif- oficia- parti-
6 pedir per perdid- photo pick pict- pictu- pictur- picture pm primer proc- prof- profe- profes- protes- provid- puer-
6 puert- quit- reco- regalo regi- repartimos rest- resto ruin- ruina saldr- seiz- senor serve- siga sile- silen- sleep
6 sobr- start stock suer- suert- suerte suma- tend- tendr- tendra thou- toma total tranquilo turn un use warr- warra-
6 warran- warrant wast- way will write yours- yourse- yoursel-
7 AT_COURT DAMAGE_OK DAMAGE_US ENDED FAITH FAULT_OK GARNISH NEED_LAWYER NO NOT_A_BANK OBLIGED PROVERB PUBLISH TAKE
7 THIRD TO_AVOID VISIT WASTE_OK acaba- acabar apuro- apuros arreglarlo biene- bienes bill- bufe- bufet- bufete caer
7 cancer carta company contr- contrac- corre correo- correos demas- demasi- demasia- disf- disfr- disp- empl- escribe
7 esperan- esperando ever excu- excus- face firm five fraud freez- grati- gratis habri- habria hist- histo- histor-
7 histori- historia ill impa- impag- insist- inst- instan- ira justificante lleva- luck manda- mandare- mandaremos
7 mane- maner- menu- menud- para- paye- perdido persona- pida punto recor- regis- regist- reparti- respo- respon- she
7 sort spar- suyo tamp- tampo- tampoc- tampoco tax tener teng- tengo thos- those traig- tranq- tranqu- tranqui-
7 transfe- tres up vengo vive want y yourselves
8 BAD_LISTS BE_SERVED BREAK CONTENTIOUS DISTRUST FED HARSH HOURS MANY ROUGH TAKE_AWAY TOLERATE TROUBLE WE_ACT ahi
8 averg- bein- being boss cada cloc- clock da dado discut- esa fina- free- guste hablar habr- haciendo llegara llevar-
8 mayb- maybe mira- name otro pare- peop- peopl- people propi- recibir- recibira slee- stor- take think tira- tirad-
8 tirado- tirados tota- transf- transfer trat- usted vida vivi- wait-
9 A_COURT HAS_MONEY NAMED_UP NOT_TRUST OTHER_RUDE PAYOR SEIZE THEN_NOT WEARY YOU YOU_ARE_A a aski- askin- asking books
9 cance- cara cart- cheq- chequ- cheque cost deuda dira- embargo empe- expe- foto ganado han much pasa pena- pens-
9 provi- record run ser
10 ADDED AGAIN AGAINST BE_FUTURE CANT_PAY COLLECTOR DAMN ENDURE_NO F_OUTSIDER LIE LIED_US OBJECT ONE_DAY RISING TIME_OK
10 aunq- aunqu- aunque canc- contestar deud- even go goin- going haga his how insi- insis- only orde- phot- podra
10 quita- sabe serv- sobra summ- wher- where
11 CALLING_FROM F_PAYUP GOING KEPT_OURS PUT_UP SPEAKS_FOR STAYS_HERE bad debe- deber- desa- dispon- frau- ganad- justi-
11 mire quiero thank- thanks veng- very
12 AUTHORITY BORNE DENY FAMILIES LODGED SEIZE_MORE SHOWN STAGE_PUBLIC VICE WEAK_SLUR contra deja every full job money
12 queda sus
13 AGAINST_NAME CHASE EXPLAIN_WHY FILED GUILT HOW_OFTEN LIKE_IT RAISE_CASH call- costa- dond- donde finan- financ-
13 gast- he mala necesita
14 DONT_COME IF_UNPAID NAG_HARD OUR_MONEY PAYORDER REQUIRE YOUR gana- mone- o vaya
15 ASSETS BECAUSE_YOU NEVER_SEEN NOT_CARE PRESS sera yo
16 ALWAYS_AFTER BADLY COLLECTING ENDS_BADLY FORGET JOKE PENAL UNPAID WITHHELD WORST desp- tene-
17 DISAPPOINT EXCUSE FOLK IDIOM_SHAME STATEPOWER oh
18 BUREAU F_MENACE HARD_NOW LEGAL NOT_LEAVE PERHAPS WILL
19 COMMAND_HARD MOCK REQUIRE_HARD SLUR TOO_LATE TO_COLLECT
20 COURTPAPER CRIME LAWYER RIGHT_NOW WE_ADDED
21 ANOTHER_LIE BORROW EXPOSED GUESS STANDING STATE WILL_NOT_GIVE
22 F_STALL F_WOUND LURE TALK_OVER
23 EACH_ONE FUTURE_WE
24 DISBELIEF IGNORE esto
25 GIVEN_UP
26 ORDER_RUDE
27 IDIOM_RUDE
29 MISFORTUNE PRIVATE_ASK
30 IDIOM_GUILT TIME_UP ni
31 F_LAWSUIT
32 FILED_NOW
35 ENDING
36 STATE_MAN
42 IRONY
48 IDIOM_BLAME
50 IDIOM_THREAT
"""
