"""What each stem and meaning weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "6b1d9a7767480999"
BIAS = 3.46
SCALE = 4
WEIGHTS = """
-56 F_EASE
-41 F_FARM F_SORRY
-37 F_KIND
-36 F_PLAN
-35 THANKS
-32 F_OFFICE
-30 F_BUILD F_SHIPPING F_TRUST
-29 F_BOOKS
-28 bien
-24 AWAY_OK F_EVENT
-23 F_WEATHER PERMIT in is
-22 note
-21 F_HOTEL the
-20 GOOD_NAME at mejo- pref- us
-19 so
-18 # CUT_OK F_THING NUMBER OBLIGED_OK camb- cambi- el from persona was with
-17 F_GOODS day juzg- segu-
-16 F_MEETING LISTING deci- falta inter-
-15 COMMAND_OK OURS algo fech- interr- interru- invi- new querem- queremo- queremos righ- right usua-
-14 HELP con did ese fecha gusto mome- momen- pago pued- revi- sett- settl- want-
-13 CHASE_OK ENDURE_OK EXPLAIN_OK MUST_OK aleg- anyt- anyth- anythi- anythin- anything apli- aten- charg- coste invit-
-13 lleg- mess- pidio quer- reci- resu- revis- settle- spea- te two
-12 COOLPAY LIMIT_OK abri- acla- aclar- agre- alegr- any char- conf- del diri- earl- erro- gust- invoi- invoic- list-
-12 mens- mensa- mensaj- neve- never nos nuev- pay seria su thank usual venc-
-11 FAITH_OK GOODS NOT_RIGHT_OK NOT_THIRD RISES STANDING_OK abono autom- automa- automat- cambio clea- cleare- cleared
-11 clie- clien- contacto dejo envi- escuc- escuch- fact- facturas falt- form- ines invo- llegad- los mara- mes nada
-11 owe peso prefe- quere- reac- repl- revisa- sali- when
-10 IGNORE_OK NOT_DENOUNCE NOT_GARNISH REPLY_OURS ahora awar- back by cambia- cert- charged clear- confi- correct-
-10 corresponde dato- datos days dia dos fin hable half juzga- la llegado messa- messag- moment- momento of pagamo-
-10 pagamos pago- pagos paso plea- pleas- porte- prefi- prefie- prefier- prestamos prim- prob- repro- talk term- went
-10 whic- writi- writin- writing
-9 CHARGE_OK MISF_OK NAG NOT_LEAVE_OK OPINION STILL_OK THEM WILL_NOT_OK abrir acuerdo aplic- betw- betwe- betwee-
-9 between cerrar charge- colleague como- comod- conta- cort- entre envia- escu- factura- fue invoice invoice- invoices
-9 judg- made mejor mist- mista- mistak- molesta- need- notic- notice- on pagam- parte pendie- pendien- person- plan
-9 pode- prestam- primer- propo- rece- safe sale- sales salio salud- segun- segund- segunda send ve wante- wanted which
-9 why work-
-8 DENOUNCE INTEREST NOT_SLUR acom- add administracion after agree- ano aplica- arriv- ayer basta best boxe- boxes
-8 brea- burg- burgl- campa- campan- campana can certi- certif- certifi- chec- check coincide collea- colleag-
-8 comercial confirm- contes- corre- correg- corregi- debit decid- denu- denun- denunc- denunci- dijo enca- error
-8 escucha- eso fall- ferr- firs- first for grab- herm- herma- herman- hope if importa- insure- inte- into inventa-
-8 invita- juzgado late let line- linea lluv- lluvi- lluvia male- marav- maravi- maravil- medi- mont- nave necesite
-8 noticia oficin- oficina pape- para part- pase pend- pendi- phone pidi- por port- posi- posib- posibl- posible
-8 propon- puede puedo quedo quien recib- repara- repon- repone- ruid- ruido salu- sms speak todav- todavi- todavia
-8 transp- transpo- turr- turro- turron veni- venir work year yest- yeste- yester- yesterd- yesterday
-7 CONTACT_OK CREDIT_GONE EXCUSE_OK FEW GUILT_OK LETTERS NEVER NOT_MENACE NOT_ONE TELL UP_TO_YOU WE_WILL aclara- afec-
-7 afect- anote aprob- aproba- atend- buil- build- cambiar cerr- cerra- charge cliente clos- cobre colo- companera
-7 compr- cono- cont- contest- contrar- contrario copy correc- cual cual- debo dejam- dejamo- dejamos delet- dias dio
-7 dupl- dupli- duplic- duplica- early ella encanto escuchar esperam- esperamos espero estima- estimad- every- falla-
-7 fallad- fallado faul- fault favor fian- fies- fiest- fiesta- fiestas figu- figur- figura forma- formu- formul- hamp-
-7 hampe- hamper hard hear inven- invent- janu- janua- januar- january juev- jueve- jueves junt- left limit liste-
-7 llego medida mejor- message- messages mismo mistake mode- ning- ningu- ningun norm- nuestro- nuestros ofre- or
-7 ordere- ordered pala- palab- palabr- park paus- pelo pendiente perdo- please podri- podria primero prod- produ-
-7 produc- promi- promis- promise pron- pront- ques- quest- questi- questio- reach recep- recibo recuerdos repr-
-7 reproc- reproch- road robo seas- seaso- season segun septe- septem- septemb- september settled sirv- sist- siste-
-7 stay- stays ten termino than thei- ther- there this toda- took under vein- veint- veinte vend- whats- whet- wheth-
-7 whethe- whether works worr- worry woul- would wrot- wrote
-6 JOKE_OK LITTLE TERM WEARY_US WE_WILL_OK acco- accou- accoun- acomp- acompa- acompan- alli anot- anter- anteri-
-6 anterio- aparcar aplicad- aplicado appl- approv- arou- aroun- around arri- atendi- atenta- atentam- atentamente
-6 automatico camp- cest- cesta client close comer- comerc- comerci- compane- confir- conte- contesta conv- cualq-
-6 cualqu- cualqui- cualquier cust- custo- dear debem- debemo- debemos decia delay- desco- descon- descont- detai-
-6 devolvemos dife- difer- difere- diferen- diferencia duda else email embarga- en encu- encue- ener- enero entregar
-6 equipo estab- estaba esti- estim- estu- evita- faltan firm- firma furt- furth- furthe- further gate habl- hacem-
-6 hacemo- hacemos hacienda hell- hello horar- horari- horario hoy impo- impor- import- incr- incre- indi- intereses
-6 judge justo- justos juzgad- ladr- ladro- llega- lleva maravilla may mensaje mensaje- minu- mues- muest- muestr-
-6 muestra- muestras needs norma- palabra paqu- paque- paquet- paquete perdon- perdone perso- place poda- podi- podid-
-6 podido polic- police poner prefer- preg- pregu- pregun- pregunt- presentar proba- proced- puntual queda- quie-
-6 quiera rain rath- rathe- rather recepc- recepci- recibir reen- reenv- reenvi- repo- reques- respe- restau- restaur-
-6 saludo say seen side sola sort- sorte- subj- subje- subjec- subject they thro- throu- throug- through tiene train-
-6 trust unde- usted- ustede- ustedes vence venci- vers- versi- versio- version volv- we what- who whom wort- worth you
-5 DAYS_OK FAMILY INTENT_NO MENACE_WORD NOTICE_OK PLEDGED WARN_OK abogado account acei- aceit- aceite afecta afra-
-5 afrai- afraid afte- agradecemos alguna alta anos ante- antig- antigu- aparca- appli- atende- atender- atent- atta-
-5 attac- attach- aun avisar- avisare- avisaremos begi- boda broc- broch- brochu- brochur- brochure call calm- cambiad-
-5 cambiado card care- caref- carefu- careful cata chairs child- childr- childre- children client- cobr- coci- cocin-
-5 codi- codig- codigo coin- coinc- coinci- coincid- collected color comento condi- condic- condici- condiciones
-5 consul- consult- contac- contestara contrato copi- corregido corrid- cosa crec- cris- cuot- custom- dato decide
-5 delays depo- desc- detail- details digam- digan- digano- dispos- disposi- disposicion easi- easie- easier edic-
-5 ejecutaremos elegir enla- enlac- enlace entr- enviam- enviamo- enviamos enviar espe- esper- estad- estado estuv-
-5 facto- factor- factory factu- factur- factura falta- favo- fore- forw- forwa- forwar- forward good graba- gues- has
-5 henc- hence here i immediately importante insurer invite jama- jamas judge- june junto- juntos know last leave-
-5 leaves les llav- marc- march meet mete- meter mirar- mirarl- mirarlo monta- nadi- nadie nice noticed notici- nuevo
-5 obli- oblig- ofrec- opinion over- paper pedir- pediri- pedirle perm- permi- phon- pill- pillo podem- podemo- podemos
-5 porter- portero possi- possib- possibl- posted prefer preferi- preferimos preo- preoc- preocu- preocup- presta-
-5 presup- presupu- prime- print- prisa promised proxima- proximas pudo qual- quali- qualit- quality quedam- quedamo-
-5 quedamos question reach- reache- reached recepcion recog- recu- refo- refor- refun- reop- reope- reopen repla-
-5 replac- reply resuelve reti- retir- reun- review roga- rogam- rogamo- rogamos rompi- saba- sabad- saldo seco- secon-
-5 second see sept- seri- seve- size slip solicitor solu- some- speak- stopp- stoppe- stopped suman supu- supue-
-5 supues- supuest- supuesto sure surg- surgi- surgid- surgido susp- suspe- suspen- suspend- take- tamb- tambi- tambie-
-5 tambien tanto tardo tell thieve- thieves thing- things thur- thurs- thursd- thursda- thursday tienes tom tome-
-5 tomes- tomese torn- touc- trabajar transporte trav- trave- turn- twic- twice unid- unida- unidad- unidade- unidades
-5 upset valora- vencid- vencido video- videol- videoll- videollamada volve- weeke- weeken- weekend wond- wonde- yet
-4 BUT_PAY CALL_ME COUNT CRIME_OK DECENT ENDS_OK FRAUD_CARE HARMING_OK LATE_OK LUCKY_YOU MEASURE_OK NOTICE NOT_SERVE_OK
-4 OFFICIAL PAYVERB POLICE REMAIN SOON_YA TALK_OK able acaban access adec- adecu- adecua- adecuad- adecuada agradez-
-4 agree agreed agreem- agreeme- agreement ahor- albaran- albaranes alcanza- alegra algun- ampl- ampli- amplia- anota-
-4 answer- anti- antigua apol- apolo- apolog- applie- applied appro- apro- aprobac- aprobacion apuro arrive arrive- as
-4 atendid- atte- attem- attemp- automatic avisam- avise- award ayuda ayun- ayunt- ayunta- ayuntam- ayuntamiento baja
-4 band- begin- buen- buena buildi- buildin- building busquem- busquemos busy cafe calendario calma cata- cele- celeb-
-4 celebr- celebra- certificada chai- chair- chil- closed cobram- cobramo- cobramos come comodo compro- comprob-
-4 confiam- confiamos conoc- conser- consu- contad- contestador contra- contrat- copia corres- corresp- corta- crece
-4 credite- credited cuente cumpla- debi- delig- deligh- delight- delighted depos- deposi- dese- desea desea- despiste
-4 devolv- dime direct dirig- dirigi- discul- disculp- disculpe due duplicate earli- earlie- earlier ejecuta- embargar
-4 empezar empi- empie- empiez- empieza empresa encan- encant- encuen- encuent- ento- enton- entonc- entonce- entonces
-4 enviarl- era escriba- esta este everyb- everybo- everybody evit- extr- fabr- fabri- fabric- facil fath- fathe-
-4 father fee formula- free gest- gran- guarda- gusta hablam- hablamo- hablamos hablare- hablaremos hemo- hemos hermana
-4 impre- imprev- imprevi- imprevisto inci- incid- incide- inciden- indiq- indiqu- indique instala- insu- insur-
-4 interrumpir invitad- jubi- jubil- just justo kind- ladron- ladrone- ladrones lawyer leas- letter- letters link lista
-4 listen llamar- llamare- llamaremos llave- llaves looks lose loved mande mas matter- matters media- mediac- mediaci-
-4 mediacion medid- mensajes mention- menu minut- molestar molestarle moment month movi- neede- needed note- noti-
-4 nues- nuest- nuestr- nueva ocup- ocupa- ocupad- ofrece- olvida- open opin- opini- opinio- opti- optio- option pall-
-4 palle- papers part parts party pasad- payment- payments paz pedi- pedido perd- pide placer plaz- plen- pondri-
-4 pondria- pondriamos poss- possible poste- preguntas presu- presupuesto previs- probl- proble- prom- propone-
-4 propong- prove- provee- proveed- proveedores prox- proxi- proxim- proximo- proximos puesto quar- quart- quarte-
-4 quarter queri- quiere quite rais- raise rato receiv- recibid- recibido record- recue- recuer- recuerd- regar-
-4 regard- relat- relati- relatio- relationship reme- repar- reporte- reported reque- resolver respet- restaurante
-4 resue- resuel- resuelv- result- resulta retenido reuni- reunio- reunion revisam- revisamos revisar room sail- sale
-4 samp- sampl- sample- samples saw semana sent sent- senti- sentim- sentimo- sentimos sever- severa- several short
-4 shou- should show sign sin sirve slow sobre soli- some soon sorteo start- stock- stockt- stockta- stocktaking stop-
-4 stre- sund- sunda- sunday taken talla tard- tarj- tarje- tarjet- tarjeta tele- terms their thie- thiev- tigh- tight
-4 tipo today tomam- tomamo- tomamos touch town trabaja- tramita- trata trie- trus- twel- twelv- twelve uno upse-
-4 urgent vale valo- valor- vari- vario- varios vemo- vemos vendi- verd- verda- verdad viene visto web wron- wrong ya
-4 yours
-3 AVOIDED BADLY_OK CHOOSE COURTWARD CUT_FUTURE GIVEN_OK LAST LEAVES PAPERS PARCEL REPORT_TO SEEN_OK SEIZE_OK
-3 THEIR_PLACE abierta abierta- abiertas abogada abra acabo acce- acces- acordam- acordamos actuali- acue- acuer-
-3 acuerd- acus- adju- adjun- adjunt- adjunta- adua- aduan- aduana agua ajus- ajust- ajusta- alcanz- alcanzar alegra-
-3 alegram- alegramos alegri- alegria algu- algui- alguie- alguien alwa- alway- always amen- amena- amenaz- ampliam-
-3 ampliamos anex- answers anterior anua- anual apet- apete- apetec- apetece approva- approval apun- apunt- apunta-
-3 aqui arrived auto- avisa- avisen- aviseno- avisenos been below bett- bette- better boil- boile- boiler booke- booked
-3 bother brok- broke- broken caja- cajas calle cargo carre- carret- carrete- carretera carri- casa caso cerrad- chang-
-3 change close- colegio colou- comentamos comf- comfo- comfor- comfort- comfortable como compromiso concu- concur-
-3 concurs- concurso confid- confide- confio conozca cons- contab- contabl- contable contact contam- contamo- contamos
-3 contesto convi- convie- convien- conviene copie- copies correcto corregimos cose- cosec- cosech- cosecha coul- could
-3 counc- counci- council cove- cover- cuid- cuida- cuidad- cuidado cuota- cuotas custome- daug- daugh- daught-
-3 daughte- daughter decidi- decirm- decirme decision deman- demo- demor- demora departa- departamento descontamos
-3 descui- descuid- descuido deseo despis- despist- devolve- devu- devue- devuel- dice diffe- differ- differe- diga-
-3 diganos- diganoslo dira director does e elec- elect- electr- eleg- elegi- ello encontrado entendi- entendido
-3 enviarle envio escaparates escrit- escrito espere- esta- everyo- everyon- everyone explai- explain explique fase
-3 favour ferry few finc- finca fine firmado- firmados fix forc- forem- forema- foreman formal- found gerenc- gerenci-
-3 gerencia gesto- gett- getti- gettin- getting goes grand- grande grate- gratef- gratefu- grateful hace- hacer had
-3 handle- handles harv- harve- harves- harvest hay haya hermano high imagi- imagin- incidencia indica- indicad-
-3 informa- insurer- insurers interes- interest inve- inventarlo invitam- invitamos judged ladron las le liad- liado
-3 limite llamada llegu- llegue llen- llevab- llevaba lo look look- manag- manage manager manda mart- me mejora-
-3 message minute- minutes mism- model- modelo motivo- motivos muda- mudan- mudanz- mudanza necesitamos neighbour neut-
-3 neutr- neutra- neutral normal notes noth- nothi- nothin- nothing novi- novie- noviem- noviemb- noviembre obligat-
-3 obra- obras ocho octo- octob- octobe- october off once operac- operaci- operacion oye pact- pagar pallet pana-
-3 panad- panade- panader- pane- pasado pasan pati- paym- payme- paymen- pays pedim- pedimo- pedimos pedirl- pedr-
-3 pedro pequ- peque- pequen- pide- piden pint- plac- place- pleasu- pleasur- pleasure poli- portes post precio-
-3 prefieres prefiero pregunta pregunte prem- premi- prestamo previst- printe- problem proceed- proceedings prog-
-3 progr- progra- program- programa prometido pronto propongo propu- propue- propues- propuesta quedan rate read recado
-3 reclamar reclamaremos recoger recogi- recogio rect- recti- rectif- rectifi- rectificativa refund regards remain
-3 reminder repa- repetid- replace- reproa- reproac- reproach reproche request reser- reserv- resolve- respu- respue-
-3 respues- respuesta reteni- retenid- rosa ruiz sabado safe- salid- salido salta satu- satur- saturd- saturda-
-3 saturday sche- sched- schedu- schedul- schedule segura seis sends sess- sessi- sessio- session shor- shoul- si sill-
-3 situat- situati- situation six soft- softw- softwa- softwar- software solic- solici- solicit- soluc- soluci-
-3 solucio- someb- somebo- somebod- somebody someo- someon- someone son spok- spri- sprin- spring starts stat- strai-
-3 straig- straigh- suit- suits surv- surve- survey tall- temo tempo- tempor- teni- tenia tenia- threat- threate-
-3 threatening tiem- tiemp- toge- toget- togeth- togethe- together trabajando transferencia twen- twent- twenty unit
-3 unit- units upda- updat- usef- usefu- useful usual- usuall- usually veci- vecin- vendri- vendria verg- vergu-
-3 vergue- verguen- verguenza viaje vien- vimo- vimos visita- volvem- volvemo- volvemos volvere- volveremos vuelta
-3 webs- websi- websit- website week week- whoe- whoev- whoeve- whoever wine wonder word year- years zona
-2 HASTEN MEASURE MOCK_WITH_GUESS ORDER_OK WARNING aban- aband- abando- abandon- abra- abraz- abrazo abrim- abrimo-
-2 abrimos aclara acompana acordad- actio- action adap- adapt- adapte adel- adela- adelan- adelant- admin- admini-
-2 adminis- agos- agost- agosto agra- agrad- agrade- ajustar- alba- albar- albara- alegro alte- alter- altern- alterna-
-2 anad- anadi- answere- answered aparc- aparece apologi- apprec- appreci- approve- approved apru- aprue- aprueb-
-2 aprueba arran- arrang- arrange arreglamos arrives asegura- asha- asham- ashame- ashamed asks attache- attached
-2 avisamo- avisamos aviso- avisos ayud- ayudar ayudar- bala- balan- balanc- balance banks barn both- bothe- box bran-
-2 branc- branch bring brot- broth- brothe- brother buena- buenas buscam- buscamo- buscamos buye- buyer cald- calde-
-2 calder- caldera cale- calen- calend- calenda- calid- calida- calidad calli- callin- calling came canti- cantid-
-2 cantida- cantidad carm- carme- carmen carr- carrie- catal- catalo- catalog- certificado chargi- chargin- charging
-2 cole- coleg- colegi- colgar coll- colle- comoda comple- complet- compra compras compre- compren- compro comprobado
-2 comunicamos cond- condu- conduc- confidencial confirmacion conoz- conozc- conse- consulta contado contado- contador
-2 conve- cord- cordi- cordia- cordial corrected corta cortam- cortamo- cortamos corte- cortes- cortesi- cortesia corto
-2 couri- courie- courier cours- course courte- covers cuadra- cuadrar cuanto cumpla cumplim- cuota customs darlo date-
-2 dates deba- debia decir decirn- decirno- dejarl- dejarlo deliveries demas denuncia depe- depen- depend- depende
-2 detalla- deve- deven- deveng- devenga devo- devol- diff- difference digame digame- digamel- digamelo dinn- dinne-
-2 dinner directo- dirij- discount discussed domiciliacion drop dropp- droppe- dropped durar- durara electro-
-2 electronica elij- emit- emiti- emitir encar- encargado encl- enclo- enclos- enclose enco- encon- encont- encontr-
-2 encontrara encues- encuest- encuesta enferme- enfermedad enseg- ensegu- ensegui- enseguida ensena- entendemos entid-
-2 entida- entidad escr- escri- estas estup- estupe- estupen- evitar- exec- execu- execut- exist- existe- expla-
-2 explico extra extra- faile- failed fallo faltab- faltaba familia feliz fest- festi- festiv- fich- fijo- fijos force-
-2 forced forgot franq- franqu- gas gestor- gestori- gestoria goog- googl- google got gracia- gracias grant grea- great
-2 habla hablarl- hablarlo hable- hablem- hablemo- hablemos hacers- hacerse happene- happened hard- hare- harem-
-2 haremo- haremos held helps hesi- hesit- hesita- hesitat- hesitate imme- immed- immedi- immedia- impr- ince- incen-
-2 incend- incendi- incendio indic- information insc- inscr- inscri- inspect- instal- instalment intent- intere- inun-
-2 inund- inunda- inundac- inundacion ir judges juic- juici- juicio junta key keys kindl- kindly lado lamentamos
-2 lamento larg- lawy- lawye- limi- link- linke- linked- linkedi- linkedin lio liquida- listo litt- littl- little llamo
-2 mail mandamo- mandamos mando marte- martes matt- mediad- mediado- mediador mediat- mejore- mejores mentio- mentioned
-2 messi- messin- messing migh- might minute minuto mira mita- mitad mix morn- morni- mornin- morning movem- movemo-
-2 movemos mucho nece- neces- necesa- necesar- necesario need negocia- negociacion nif nois- noise nunc- nunca obje-
-2 objec- obligado ofic- ofici- ojal- ojala ones opcion open- outs- outst- outsta- outstan- outstanding overdu- overdue
-2 page paper- paras- parce- pasan- pasand- pasando passe- passed past patie- patien- patient pedid- pedire- pedirem-
-2 pediremos pendientes pense pequena perfect permis- permit- piense piez- pieza- piezas plann- plaza plazo- plazos
-2 podam- podamo- podamos poder poin- polici- policia ponem- ponemo- ponemos porter precios premio premis- premise-
-2 premises preocupe prest- preve previsto primera prin- printer probab- probabl- probably procede product- prometi-
-2 prop- proponemos propos- propose pueda- pues- puest- purc- purch- purcha- purchas- quedar quejas queria queria-
-2 queriam- queriamos quiet quinc- razon- reali- recei- receive- received reception recon- recono- reconoc-
-2 recordatorios reje- rejec- reject- rejecte- rejected rema- remes- remesa rep reparto repas- respec- resul- retr-
-2 retra- retras- retu- revisar- revise rose runs sabem- sabemo- sabemos saber- saberl- saberlo safel- safely said
-2 salda- saldar- saldarl- saldarle saludo- saludos sanz sea seguir sema- seman- senore- senores sepa servido- servidor
-2 sesi- sesio- sesion siet- siete sigui- siguie- siguien- silla- sillas situ- situa- smaller solicitamos solut-
-2 soluti- solutio- solution soon- soone- sooner sorr- sorry sorted soun- speaki- speakin- speaking surp- surpr-
-2 surpri- surpris- surprise tal tarda teso- tesor- tesore- tesorer- tesoreria threa- tiempo timb- to tocad- tocado
-2 transcurrido transportista tried trim- trime- trimes- trimest- trimestre understood unos unti- until vamo- vamos vat
-2 vecino vencio vendim- vendimi- vendimia vent- vera ves viaj- vier- viern- vierne- viernes voluntaria volver vuelt-
-2 vuelve waits well wonder- worki- workin- working yard
-1 conten- demand descu- happen- our own pris- recoge- revie- segur-
1 CALLED SHOUTABLE bail- bank ciento const- cuan- done enfe- enfer- enferm- escaparate gets just- notific- pagu- pong-
1 ponga- tenem- tenemo- tenemos trae- tuvi- va
2 BECAUSE_OF_YOU_TIME CONVENIENT_TO DEBT EXPOSING_OK FAR FIND_OUT FUTURE LATE_ALWAYS NOT_RIGHT STOP_IT TIMES TIME_WASTE
2 UNLIKE abon- abonad- abonado acaba acabara accounts aclarac- actual- acud- address admit- admiti- adva- advan-
2 advanc- advance advis- after- age ahorro- ahorros al albaran algun anotac- anotaci- anotacion apart- apla- appea-
2 appear aprovechado asse- asset- assets ate atiende autoriz- autos avise ayuda- bailiff- bailiffs befo- befor- before
2 bille- billed buscar- calendar cambiar- camin- camino cancel- carad- caradu- caradur- carc- carce- carcel cash
2 castiga cause- charges chase citac- citaci- citacio- citacion clas- clase closi- closin- closing coger cogi- colgar-
2 colgare- colgaremos comenta comercio comi- comin- coming comparezca competi- completo conoce- conseg- consegu-
2 contan- contand- contando continua coop- coope- cooper- coopera- count- court- cream- creame crede- creden- credenc-
2 credencial crim- cuenta- cuentas cumplid- cumplido dara decen- decenc- decepcion decir- decirl- decirle defa- defau-
2 defaul- default delan- delant- delante delay delin- deliv- delive- departm- department descuentos desg- desgl-
2 desglo- desglos- desped- despedi- despid- despu- despue- despues dili- dilig- dilige- diligen- diligencia dire
2 direcc- direcci- direccion disg- dist- docu- docum- docume- documen- door dormir draw eith- eithe- either empresa-
2 empresas enci- encim- ends enem- enforcement entende- enter- entere- entered entie- entien- entiend- enviad- equi-
2 eres escal- escribimos estoy estud- estudi- euro- euros excusa excusa- excusas exigi- expec- expen- expens- expl-
2 explicaciones facil- facili- facilit- fair falle- fallec- falleci- fallecimiento famili- familias fees feli- feo fiar
2 fichad- fichado file financiacion flow- flowe- flower- flowers forg- freeze fren- frent- frente friend fuera func-
2 funci- funcio- funcion- funds hacen haga- hang happen hara heard heari- hearin- hearing help- hidi- hidin- hiding
2 hijo- hijos hipoteq- hora ignore- ignored igual- importe incluir- incluiremos ingresa inicia- inmediatamente insisti-
2 instr- instru- instruc- interested interv- interve- investi- judgm- judgme- judgmen- judgment juga- july jurid-
2 juridi- juridic- juzgado- juzgados lamenta- land- landl- landlo- landlor- landlord last- lasti- lastim- lastima
2 lawyer- lawyers leavi- leavin- leaving leer leer- legal letrado- letrados lie liquide lista- llama llameme llevam-
2 llevamo- llevamos llor- loca- long- longe- longer luga- lugar malo- malos mandar manera maquinaria marke- market
2 matter mayo measures menos mention midn- midni- midnig- midnigh- midnight minis- minist- ministe- ministerio mis
2 mise- miser- misera- miserab- miserable moro- moros- mort- mortg- mortga- mortgag- mortgage motivo moved mr muchi-
2 muchis- muchisi- muerto muev- mult- mund- mundo natu- natur- natura- natural- nomb- nombr- nombre nonp- nonpa-
2 nonpay- nonpaym- nonpayment not nuestra obligados offer olvi- olvid- opcion- opcione- opciones oppo- ordena- ordenad-
2 ordeno other otra- otras ours pacienc- paciencia paga pagado- pagador- pagadores paguen- pagueno- paguenos parad-
2 parc- parent- parents pasam- pasamo- pasamos pasar paya- payi- payin- paying pedido- pedidos pegar- pegare- pegarem-
2 pegaremos pensar- pensari- perdera perh- perha- perhap- perhaps pick- pier- pierd- placed plane- pone ponga porq-
2 porqu- porque porta- preguntarle press price proceder promo- prorroga pros- prose- prosec- prosecu- prot- prote-
2 prueba- pruebas radi- radio rapi- rapid- razo- rebaja- rebajas receip- receipt reclama- reclamo recover- reda- redac-
2 redact- redacta- relo- reloj repai- repor- risk robb- robbe- robber- robbery roun- round runn- runni- runnin- running
2 saber sabra sabra- sala sald- scor- score secu- septi- shal- shall sham- shar- siga- sigu- siguiente silence simp-
2 simpl- simple sistem- sois solven- solvenc- solvencia spare staf- staff stea- steal- steali- stealin- stealing stoc-
2 sueld- sueldo suelt- suff- suffe- suppos- suyo- suyos swindle- syst- syste- system tablo- tablon taki- takin- talki-
2 talkin- talking tarda- tenga- tengam- tengamo- tengamos that thirty though though- thought thre- toda todo tomar
2 tomare- tomarem- tomaremos toni- tonig- tonigh- tonight torea- total- totali- totalid- totalidad trad- transfi-
2 tribunales trust- ugly ulti- ultim- una unpa- unpai- unpaid unpl- unple- unplea- unpleas- unpleasant urgent- uste-
2 vani- vanis- vas vayas- vayase vea vencimiento ver verlo vez viej- visi- visit vist- vista- vuelva ware- wareh-
2 wareho- warehou- warehouse what writ your-
3 CHARGING CREDIT EVERYONE EXPOSING GIVE_YOU HARMING_US IGNORING KIN_LEND LACK LONGER MOCK_HARD MUST NEVER_OK NEVER_PAY
3 NOT_SERVE ONLY_WHEN ORDINAL PATIENCE PAY REGRET SHAME SHAME_FEEL STILL_UNPAID SWORN SWORN_WHAT TOLERATE_NO WEARY_OK
3 WE_WANT WILL_NOT abonar abso- absol- absolu- absolut- accio- adde- added adem- adema- ademas administration adverti-
3 agen- agradece alar- all amigo and anda- anula- aparecera apel- apell- apelli- apellid- apellidos aprem- apremi- are
3 aseg- asegu- asegur- asi asis- asist- atto- attor- attorn- attorne- attorney badl- badly barr- barri- be becau-
3 becaus- because boli- bolig- boligr- boligra- boligrafo bonit- bookk- bookke- bookkee- bookkeeper burr- busq- busqu-
3 cabe- cabez- cabeza calla- callad- callado cambia camio- camion cansa- cansad- caro carry cent- centr- centra-
3 central- cerrara cien cierre cita- clav- coja colg- colga- comentado comentaremos comes compar- competencia compla-
3 complai- complaints comprometio consi- consid- conside- consta contacting contare- contaremos contem- cooperate
3 correct correo corrie- corrien- corriente corte costas costs couns- counse- counsel credit cuad- cuadr- cuant- cuar-
3 cuart- cuarta culp- culpa cump- cumpl- curso darle deadl- deadli- deadlin- deadline deali- dealin- dealing debiendo
3 deliver- desag- desagr- desagra- desaparecer despacho despe- despit- despite devolu- devoluc- devolver dich- diran-
3 dirant- dirante disag- disagr- disagre- disagree discou- discoun- doce domicilio dorm- dormi- duena dueno duer-
3 duerm- ejecuc- ejecuci- ejecucion ejecutivo ejemplo emba- empene enfermo enfo- enfor- enforc- enforce- enfr- enfre-
3 enfren- enfrent- enho- enhor- enhora- enhorab- enhorabuena entrada equivo- equivoc- esa escribirle espo- espos- euro
3 evident- evidente excuse familia- family fe fift- file- filed fini- finis- fool- form forma four- fourt- friend-
3 fuer- funda- gara- garan- garant- garanti- gerent- gerente give grat- hablar- hablo hace hacerl- hacie- hacien-
3 haciend- hago handli- handlin- handling hare hici- hicim- hicimo- hicimos hipotec- hipoteca hold honou- hour- hours
3 ignori- ignorin- ignoring igua- immediate impaga- impagad- impagados impago incl- inclu- incu- incum- incump-
3 incumpl- ingresado inmediato instalments inten- intenti- intention inut- inuti- inutil juri- justici- justicia keepi-
3 keepin- keeping knew layo- layof- layoff- layoffs lean leave lega- letrado lice- licen- licenc- lied llamado llaman
3 local lovel- lovely lueg- luego lunc- lurc- lurch magi- magis- magist- magistr- man manan- manana mandem- mandeme
3 mano maqu- maqui- maquin- maquina- mean- meant medida- medidas medio- memo- memor- memori- memoria menor merca- mil
3 mini- moon move n nego- nino- ninos non noon noticia- noticias notifi- nuestra- nuestras ocasion- ocasiones offici-
3 officia- official oficial olvide ordenado other- owin- owing paci- pacie- pacien- padre- padres pague- pand- papelo-
3 papelon paren- particu- particular pega- penal- perdi- perr- perro persi- person personal personally picke- picked
3 pienso plazo plei- pleit- poca- pocas podr- pondre pongas- pongase preparese prese- presen- present- presi- presid-
3 preside- presidente priso- prison procurador promes- prope- proper- propert- property pror- prorr- prorro- prorrog-
3 prue- prueb- publ- publi- publicaremos punt- put putt- putti- puttin- putting que quedar- querr- querra quint- quinta
3 ratin- rating read- reall- really recibim- recibimos recor- recov- recove- ref regardi- regarding registe- rela-
3 remember remov- repair reper- reperc- repercu- repetir- report repre- repres- represe- requer- requeri- requerimiento
3 respons- retenc- retenci- retencion review- reviews rie roba- robar sabi- saldar saldo- saldos says scho- schoo-
3 school se secr- secre- secret- secreta- sell sepan sera- seran serie- seried- serieda- seriedad server servici- sigh-
3 sight signe- signed silenc- socia- social socied- socieda- sociedad solo solv- solve- stam- stands stay stori-
3 storie- stories subir- such suel- suma- sumar- summo- summon- swin- swind- swindl- tanto- tantos tener- tenid- tenido
3 thin- third thirt- tomar- tome tono too traba- trag- traga- trasl- trasla- traslad- treat- trei- trein- treint-
3 treinta tribut- tributa- tributaria trip- tryi- tryin- trying twit- twitt- twitte- twitter vece- veces venda vendra
3 veo vern- verno- vernos volvere voso- vosot- vosotr- vosotro- vosotros voy vuela- vuelan whol- whole wind- windo-
3 zanj- zanja- º
4 COMING CONVENIENT COSTUMED COURT DESPITE ENOUGH_GIVEN KNOWS_LIKE KNOWS_WELL LIMIT_HARD NO_EXTENSION ONLY OWES_US TAKE
4 TOLD_ALREADY YOU_BROKE acci- addi- adve- adver- advert- agenc- agenci- agencie- agencies agent- agot- agotado
4 aparece- appre- apre- argui- arguin- arguing arregla arrep- asne- asnef authority avisado aviso ayudam- ayudamo-
4 ayudamos believ- believe buscar caer- cans- cast- casti- castig- casu- casua- casual- casuali- casualidad cent
4 cerrar- chasi- chasin- chasing chea- cierr- civi- civil clai- claim cobra- cobrado- cobrador coge- collector compa-
4 compare- compe- compete- compra- comunic- conce- conced- conci- confia- confian- confianza confiar confirme conocem-
4 conocemos consider costad- costado costumb- costumbre credi- cuen- cuent- cumplir curs- dama- damag- damage- damn
4 damo- damos dead- deal deal- debt defr- defra- defrau- dejar- deli- delivered deme desen- despa- despac- despach-
4 despl- despla- desplaz- detalle detr- detra- detras dign- dile disa- discus- discuss- disp- doub- duel- duele ejec-
4 ejecu- ejer- ejerc- ejerci- embarg- empe- encontraremos entra- entrar equipm- equipme- equipment espera- esperar-
4 estar- estr- exped- expedi- expedie- expediente expli- explic- fija- fijad- finish- finishe- finished foto- fotos
4 fraud- frid- frida- friday gasto- gastos gave goodb- goodby- goodbye grem- gremi- gremio guardi- guardia hablan-
4 habland- hablando hablare hacerle hand- hari- head her here- home honrada how hund- hundr- hundre- hundred iba impu-
4 inclui- inic- inici- inme- inmed- inmedi- inmedia- insist inves- invest- irre- irres- irresp- irrespo- it its jefe
4 juez justic- law lent- lento letter limit- liqu- liqui- liquid- liquida llamad- llevo long lune- lunes madr-
4 magistrado meno- merc- mercanc- mercancia mesa mi mirar misma mond- monda- monday must nast- nasty nigh- obra ocas-
4 ocasi- ocasio- offi- offic- old olvide- olvides- olvidese orden- othe- others ough- ought owner padr- partner pasar-
4 pase- payer payer- payers pida- pidal- pidale piensa plan- plant- poco precio primer proc- proces- procu- procur-
4 procura- profess- proo- propio prov- proxima puede- quedara razon recl- recla- reclam- reclamarle reco- recob-
4 recobr- recobro regal- register registr- registro relac- relaci- relacio- relacion rele- reminders repart- respond-
4 responde rest retira- rompe- rompem- rompemo- rompemos sabe- sabr- salg- salga salir save seguir- sena- senal- sendi-
4 sendin- sending serio- seriou- serve servicio servir- servira sick signi- sigue silent since socio- socios solt-
4 solta- squa- stan- stand- star story stru- strug- strugg- struggl- suppl- suya suyo tan tardanz- tardanza terc-
4 terce- them then time- times toca tore- trab- trabaja trabajan trabar- traigo tras- trea- trib- tribu- tu tuvie-
4 tuvier- tuvo vendr- venga video visita vista waite- wife window writt- writte- written y
5 ALL_SAY CONSEQUENCE ENDURE NOT_PROUD NO_INTENT OUR_ACTIONS SHAME_WORD SUE UNDERSTANDS VERGUENZA VIRTUE WARN_YOU
5 abierto abona- again- agains- against agota- agotad- alre- alrea- alread- already amab- amabl- amig- antec- antece-
5 aparte argu- aseguro autor- autori- avisad- bastan- bastant- bastante beli- belie- bills busc- busca- busi- busin-
5 busine- busines- business busque- cadu- caduc- called cinco claro comente compet- computer comunicacion conc- contar-
5 contract cost- count credito cuanta- cuantas cuenta cumple cumpli- dand- dando dar debera debie- debien- debiend-
5 dece- decep- decepc- decepci- decida deja- dejar deje desd- desde detal- detall- digal- dine- diner- dinero discuti-
5 discutir dispone dispute doy ejecuti- embar- emplazamiento encima enou- enoug- enough espa- estan estos evid- evide-
5 eviden- felic- felicid- felicidades fold- folde- folder forge- forget frac frie- frien- froz- froze- frozen fund-
5 furg- furgo- furgon- furgone- furgoneta glad grup- grupo habla- habri- habria haria havi- havin- having hear- hipo-
5 hipot- hipote- hist- histo- histor- histori- historia honr- honra- honrad- horas hote- hotel hous- house igno- ignor-
5 informe- insista insta- integ- integr- integro intenc- intenci- intencion judicial kids kind liab- liabl- liable like
5 live llamada- llamadas llega llev- llevars- llevarse lodg- lodge- lodged love mal manera- maneras mano- manos mercan-
5 moleste molesti- molestias more much muer- muert- muje- mujer muy necesito negoc- negoci- no noche notice notif- ojo
5 one orden orders otro- otros over pagar- pagarn- pagarno- pagarnos parci- parcia- parcial- parec- parece partir
5 partn- partne- per pero photo photo- photos pick pidie- pity pm poner- poners- ponerse poun- pound- pounds preguntar
5 proceed promesa- promesas promises proof protest- protestar pueden puer- puert- puerta puntual- puntualidad reca-
5 requi- require rota saldra seizu- seizur- seizure sell- sepa- start subi- suit tardan- termina- thou- thoug- three
5 tienen tire todas told trai- tran- trata- tratar trato try waiti- waitin- waiting wall wors- worst
6 BE BEFORE_THIRD CASUAL_LATE COSTS_YOU COST_YOU DEARER DISTRUST DISTRUST2 EXPECT_NOT GARNISH HAVE_ONLY INTENT I_WILL
6 LABEL NOT_PAYING OWE POSTER SOCIAL TIME_LEFT WASTE_OK acabar- accion- accione- acciones adds agai- ahi ahorr- ahorre-
6 ahorres- ahorrese alla amable- amables answer atra- atras auth- autho- author- authori- aver- bein- being bien- book-
6 bufe- bufet- bufete busques- busquese buy calle- cobrad- collec- collect- collection comer comprar cosa- cosas
6 costar- cred- dejarn- dejarno- dejarnos desap- desapa- desapar- digale diran discussion dobl- doubl- educ- educa-
6 emails empla- emplaz- emplaza- enviare- enviaremos escribe estar ever- explica- fami- famil- felici- financi- find
6 fire funn- funny get good- haber- haberl- haberlo hablar habr- haci- hono- judi- judic- judici- judicia- letr- letra-
6 letrad- live- lives lot mandar- medio menudo meti- mio mira- negocio noch- oficia- pagan parti- penal perdid- perdido
6 pict- pictu- pictur- picture pien- piens- pobr- pobre prepare- prof- profe- profes- protes- provid- pueb- puebl-
6 pueblo quit- regalo repartimos requir- rest- ruin- ruina saldr- seiz- seno- senor serve- siga sign- sile- silen-
6 stock suer- suert- suerte supp- tend- tendr- tercer thir- total tranquilo trat- wait warr- warra- warran- warrant
6 wast- yours- yourse- yoursel-
7 AT_COURT CONDUCT CONGRATS CONTACTS DAMAGE_OK ENDED FAITH FAULT_OK F_NOW HOLD_LIABLE NOT_A_BANK PUBLISH SUFFER VISIT
7 WE WE_ACT abogado- abogados abona acab- apuro- apuros arre- basta- biene- bienes bill caer calls cami- cancer carta
7 chas- clar- contrac- corre coun- da debe- deberi- deberia demas- demasi- demasia- discut- disf- disfr- disfru-
7 disfrut- dispo- dispone- disponemos duen- email- empen- end esperan- esperando esto- ever face firm fraud free-
7 freez- guste hate ill impa- impag- insist- inst- instan- instanc- instancia justif- justifi- justificante llegar-
7 lleva- luck manda- mandare- mandaremos maner- menu- menud- para- paye- pedir pensa- punto regi- regis- regist-
7 reparti- resto sobr- soci- sort stor- tamp- tampo- tampoc- tampoco tax tendra thos- those toma tota- traig- tranq-
7 tranqu- tranqui- transfe- turn use wait- want will write yourselves
8 BAD_LISTS BE_FUTURE BE_SERVED DAMAGE_US FED HOURS MAY_EXPLAIN NAMED_UP NO OBJECT OBLIGED PROVERB TAKE_AWAY THIRD
8 TOLERATE TO_AVOID acaba- acabar anoth- anothe- another arreglarlo aunq- aunqu- aunque averg- bill- books boss cloc-
8 clock company contr- correo- correos dado empl- excu- excus- five grati- gratis habe- haciendo han ira llegara mane-
8 name pare- pens- peop- peopl- people propi- provi- record respo- respon- ser she sleep take tener tengo think tirado-
8 tirados transf- tres un usted vengo vida vive vivi- way
9 A_COURT BREAK CONTENTIOUS HARSH MANY NEED_LAWYER PAYOR ROUGH SEIZE THEN_NOT TROUBLE WEARY YOU_ARE_A canc- cance- cost
9 embargo expe- fina- foto haga llevar- mayb- maybe pasa persona- recibir- recibira run spar- teng- tira- tirad-
9 transfer up
10 AGAINST COLLECTOR ENDURE_NO HAS_MONEY PUT_UP RISING TIME_OK a aski- askin- asking cada cara cart- cheq- chequ-
10 cheque deuda dira- even ganado go goin- going money orde- otro pena- phot- quiero quita- slee- summ- very wher-
10 where
11 AGAIN CALLING_FROM CANT_PAY FAMILIES LIE LIED_US NOT_TRUST ONE_DAY OTHER_RUDE RAISE_CASH SEIZE_MORE SPEAKS_FOR YOU
11 call- desa- deud- frau- his insi- insis- justi- only podra sabe sobra
12 ADDED AGAINST_NAME AUTHORITY BORNE DAMN F_OUTSIDER F_PAYUP SHOWN STAGE_PUBLIC STAYS_HERE WEAK_SLUR bad contra
12 dispon- ganad- job mire queda serv- sus
13 GOING KEPT_OURS LIKE_IT LODGED VICE contestar costa- deber- every finan- financ- mala mone- o thank- thanks veng-
14 CHASE DENY FILED GUILT HOW_OFTEN OUR_MONEY PAYORDER PERHAPS REQUIRE YOUR deja full gast- necesita vaya yo
15 DONT_COME EXPLAIN_WHY NEVER_SEEN desp- dond- donde gana- he tene-
16 ALWAYS_AFTER BECAUSE_YOU COLLECTING EXCUSE IF_UNPAID NAG_HARD NOT_CARE PRESS
17 JOKE STATEPOWER WITHHELD WORST oh sera
18 ASSETS BADLY BUREAU DISAPPOINT ENDS_BADLY FOLK HARD_NOW PENAL UNPAID WILL
19 FORGET IDIOM_SHAME NOT_LEAVE REQUIRE_HARD TO_COLLECT
20 COURTPAPER F_MENACE LEGAL RIGHT_NOW SLUR TOO_LATE WE_ADDED
21 COMMAND_HARD EXPOSED LAWYER MOCK WILL_NOT_GIVE
22 CRIME F_STALL STANDING STATE esto
23 ANOTHER_LIE BORROW EACH_ONE GUESS
24 F_WOUND TALK_OVER
25 DISBELIEF LURE
26 FUTURE_WE GIVEN_UP IGNORE ni
28 IDIOM_RUDE ORDER_RUDE PRIVATE_ASK
31 F_LAWSUIT IDIOM_GUILT MISFORTUNE TIME_UP
34 FILED_NOW
37 ENDING STATE_MAN
44 IRONY
49 IDIOM_BLAME
52 IDIOM_THREAT
"""
