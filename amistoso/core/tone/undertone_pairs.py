"""What each two words in a row weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-25 <_> <_la
-24 <_the bien_>
-23 <_el and_we asi_que
-18 <_asunt
-17 sabem_que
-16 as_you
-15 a_su judge_for
-14 for_yours have_not por_eso y_le
-13 <_our clear_up it_is juzga_como no_tiene numbe_> sin_coste y_ya
-12 a_> deman_de for_the i_will por_trans
-11 <_vende at_the back_to conta_> credi_limit de_> momen_> no_pague por_el traba_con would_like you_can
-10 aclar_> coste_> meet_you resta_> thank_you to_meet usted_mismo y_la ya_se your_numbe
-9 <_antes <_corre <_nothi <_to <_we basta_con cambi_> decid_> el_pago ella_> graci_> has_been if_you le_llamo manan_>
-9 my_boss no_le nos_ha of_the of_us que_su that_a week_> will_send your_next
-8 <_is <_somos <_subje a_promi by_card by_the close_the days_> el_cambi el_paque from_us have_never ines_> inter_>
-8 le_cobra let_us like_to linea_de mes_> my_colle nos_pidio paid_in palab_> pay_this pidio_> que_la que_pagar se_ha
-8 serio_y si_falta sido_un tarde_> tell_me tell_us the_new the_offic tiene_que to_your usted_nos y_lo you_pay
-7 000_euros <_avisa <_estim <_nadie <_of <_pleas <_who a_frien am_glad am_writi arreg_> asunt_sms can_pay como_clien
-7 compr_> corre_a datos_> empre_> en_recep envia_el es_una factu_que have_charg hecho_> la_perso la_segun le_esper
-7 le_prest limit_de nada_mas no_coinc nos_alegr on_us perdi_> que_neces right_> say_hello su_cuent su_empre the_insur
-7 todo_bien too_> trami_> trans_> un_momen what_has will_ring ya_esta you_to you_wrote
-6 <_could <_deman <_did <_falta <_have <_para <_sabem <_see <_segun <_shoul <_siemp <_te <_there <_todav <_which
-6 a_cobra a_date a_good a_note acaba_de after_the am_afrai and_i ano_> are_messi are_still as_usual attac_> bothe_you
-6 charg_our con_sus con_tarje cuand_pueda cuand_quier day_> de_mes de_paz delay_> deman_for desde_hace discu_que
-6 done_> el_enlac el_recib en_dos en_la entre_nosot esta_al esta_seman este_ano famil_> fine_> for_your ha_falla
-6 ha_llega ha_pasad ha_sido hay_un i_know in_that in_touch it_right juzga_de la_calle la_copia la_ofici le_dejo
-6 le_pillo looks_after los_pagos make_sure mejor_> messa_here more_messa muy_bien need_to no_desea no_hemos not_need
-6 note_> nothi_for of_> on_the on_tuesd owe_you pago_de para_el para_nosot pay_what perso_de por_si por_supue promi_>
-6 que_bien que_el recep_> recue_a repar_el reply_stop reque_> retir_> salda_> salud_> see_you seen_the shoul_you
-6 si_neces side_> sola_vez speak_to su_famil su_firma su_herma su_numer su_trans thank_> the_old the_parce this_lette
-6 this_year tiemp_> to_close todav_no today_> trans_o trave_> una_sola us_and vence_el venir_a wante_to when_the
-6 when_you who_looks will_get will_revie will_stop you_were your_order
-5 3_> <_actua <_anote <_aqui <_as <_atent <_bueno <_como <_confi <_debe <_ejecu <_hemos <_just a_cambi a_corre a_signa
-5 abono_de alter_> and_will anota_> arriv_> bueno_dias card_or cerra_> cobra_de con_este con_su convi_> coste_para
-5 could_you cuida_con custo_> de_aceit de_admin de_llama de_marav de_nuest de_palab de_trans dejo_el del_concu
-5 diez_dias direc_> do_you due_on early_> el_abono el_codig el_horar el_presu el_robo el_viern embar_la empre_es
-5 en_nombr enhor_> eso_le estad_de este_en falta_que favor_de free_of frida_> from_your gate_> good_time ha_hecho
-5 hacer_nada had_a hasta_que have_a have_you hay_una hemos_recib hemos_visto hours_> i_shall into_your invit_a
-5 invoi_now is_messi is_nothi is_now is_your it_has janua_> justi_> keep_the la_difer la_lista la_media la_prime
-5 le_pedir le_propo le_viene lo_dejam lo_devol look_into lose_your me_dijo mi_compa minut_> mucho_gusto no_hace
-5 no_more nos_const not_lose not_seen now_that nuest_banco of_charg on_frida on_monda on_our one_of order_numbe
-5 our_websi over_the pase_por pay_by pero_el plazo_> post_the premi_> puede_aparc puede_pagar que_conte que_dia
-5 que_todo quier_> quier_que reach_you recib_> se_la se_nos sin_inter so_we so_you su_opini sus_datos the_broch
-5 the_polic the_sum there_is thing_are this_month tiene_el to_bothe to_chang tuesd_> un_acuer un_mes un_pago
-5 usted_nunca verda_> viene_bien we_can we_notic we_repor were_upset will_look y_esta y_hasta y_no y_quere y_se y_si
-5 ya_habla ya_me years_> you_asked you_at you_dispu you_get you_owe you_told your_daugh
-4 3_2004 40_euros <_buena <_conte <_cuida <_cumpl <_ha <_hay <_nobod <_podri <_quedo <_recla <_todos a_day a_mi
-4 a_month a_que aboga_y acuer_> afrai_we after_payme again_about agrad_que al_dia alcan_un alegr_que algo_que all_of
-4 am_getti and_that and_wante antes_del any_time apolo_for aqui_respo aqui_tiene ask_you atend_> atent_> avisa_cuand
-4 baja_> be_at been_a betwe_us but_the call_> calma_> cambi_de cambi_la can_be can_wait cargo_> caso_de cesta_de
-4 charg_for claim_> cobra_en colle_the como_lo compr_que con_calma con_el con_mucho condu_> congr_> const_el copia_>
-4 copy_> cualq_cosa cuand_llegu cuand_tenga date_> de_banco de_calid de_cuent de_la de_mas de_pagos del_local del_pago
-4 denun_del desea_mas detal_> devol_> dice_con did_you diga_> does_not dos_meses el_ayunt el_inter el_jueve el_juici
-4 el_movil en_nuest en_vario enero_> enton_en error_lo es_culpa escri_en este_mensa factu_de factu_esta factu_factu
-4 for_not from_you gasto_de geren_> get_in getti_in got_lost gusto_> ha_pagad ha_surgi hand_> hear_your hemos_cambi
-4 here_reply i_can i_sent i_wante if_the impor_en in_> in_your invit_you invoi_it is_due is_fine is_there is_to it_and
-4 just_call justo_de know_how know_you la_asegu la_campa la_encue la_fecha la_maqui la_opera la_talla la_tarde
-4 las_muest le_avisa le_mande le_resul le_rogam le_sirve left_in llama_nos lo_demas lo_he lo_hemos lo_prime lo_tenga
-4 lo_tiene lo_ve local_el los_albar los_datos lunes_> manan_no manda_un mas_comod mas_de mas_mensa me_> medid_del
-4 mensa_aqui mensa_y monda_> neces_su no_cambi no_optio no_pasa no_sabem nombr_de nos_compr nos_diga nos_gusta
-4 not_mind not_pay not_worry note_it nuest_clien nuest_cuent nuest_es nuest_web o_en of_accou ofici_> on_site
-4 optio_but otra_direc our_offic our_relat out_> owe_us pagar_el pagar_por pago_> para_cerra para_cualq para_la
-4 para_su pasa_nada pasan_> payme_in pedir_nada perso_adecu plazo_de pleas_do polic_close por_nuest por_telef presu_>
-4 prime_es probl_con proof_> prove_de que_ahora que_hacer que_ver queda_enton queda_tres quien_le recib_su relac_con
-4 respo_a respo_baja revis_lo sabad_> said_you shoul_i si_hay si_manan size_> sms_factu so_i sorry_to stop_the
-4 su_dispo su_respu su_resta sus_queja suspe_la tarda_un ten_years tenga_un that_we the_20th the_delay the_first
-4 the_harve the_lawye the_meter the_open the_part the_surve the_two this_morni throu_> tiene_los to_confi to_say
-4 to_sign to_us to_worry tomor_> touch_about un_clien un_despi un_error un_rato una_linea una_perso under_> under_the
-4 unos_dias until_it until_the usted_para va_todo veint_anos ver_con vez_> viern_> visto_el was_a we_ask we_had
-4 we_trust websi_> went_out will_wait with_a with_our works_> ya_sabem year_> you_do you_may your_call your_compl
-4 your_fathe
-3 00_> 300_00 5_> <_1 <_4 <_ahora <_aun <_be <_compr <_entre <_escri <_esper <_he <_hoy <_if <_last <_llama <_los
-3 <_nuest <_perdo <_podem <_ponga <_puede <_senti <_sorry <_sus <_vamos <_withi <_would a_call a_chanc a_copy a_credi
-3 a_dupli a_few a_look a_minut a_quien a_secon a_una a_usted about_invoi about_the acaba_el accou_> acord_no agenc_de
-3 ahora_mismo al_lado am_sure and_it anoth_copy anyth_> aprob_> are_force are_in are_so at_no ayuda_a befor_we best_>
-3 but_you calen_days came_in cash_is cerra_el cerra_la check_> coinc_> come_to con_ese con_nosot confo_> conta_que
-3 cost_> could_we cuent_con cumpl_lo da_vergu dato_mal day_to de_aboga de_acuer de_compr de_demor de_dos de_envio
-3 de_hacie de_inter de_las de_progr del_contr depar_de desde_enero devol_la did_the direc_debit dirig_a dupli_>
-3 easie_for el_aboga el_almac el_cargo el_certi el_color el_conte el_marte el_nuevo el_numer el_retra el_sorte
-3 el_tribu el_venci email_> en_> en_caso en_cuant en_ningu en_orden en_usted encaj_> encim_> entra_> es_posib escri_a
-3 esper_a esper_de esta_corre esta_usted estab_mal evita_> expec_the exped_> facil_> factu_y falta_algo falta_algun
-3 fecha_> fee_for figur_en fin_de find_a firma_> firma_en first_time for_this for_those force_to from_janua
-3 furth_actio gener_> go_throu habia_nadie habla_> hacie_nos had_no have_stopp have_won hay_mas heari_from hence_my
-3 here_is i_hope if_it if_somet impor_estab impor_que in_janua in_ten inter_legal invoi_reach is_alrea is_an is_open
-3 is_paid is_the is_this is_tight is_well it_a it_be it_in it_no it_was jueve_> juez_de june_> la_canti la_carre
-3 la_factu la_inaug la_inspe la_junta la_llama la_mitad la_visit las_carta las_fiest las_ocho last_week le_conte
-3 le_encaj le_escri le_impor le_invit le_llego le_ofrec le_pedim le_venga lio_> listo_> llama_a llama_el llamo_en
-3 llego_> lleva_las lo_acord lo_habla lo_peor lo_revis los_papel los_porte make_a mando_el marte_> marte_y mas_facil
-3 me_a me_comen me_dice me_temo me_when mensa_> mes_no mient_se mista_> morni_> motiv_para nadie_> next_payme no_alcan
-3 no_habia no_probl no_vemos norma_> nos_dijo nos_falta nosot_nos not_had not_heard not_yet notic_> now_and numer_de
-3 o_el off_> olvid_> on_> orden_> pagar_a paid_pleas pay_in pay_now perde_> plann_> pleas_ignor por_una prefe_>
-3 prefe_to prefi_> pregu_> prese_> prest_de prime_vez proce_> proce_monit produ_> pueda_> puedo_llama que_esper
-3 que_falta que_fecha que_mejor que_prefi queda_a queda_abier quest_> quien_puedo recup_> resul_mas retra_> revis_>
-3 right_perso rogam_que saber_> saber_si safel_> said_your se_cumpl se_me se_paga sera_un settl_> shall_we shop_>
-3 si_el si_un siemp_le sin_ningu so_let so_no so_the sobre_el state_of stop_> strai_> su_boda su_confi su_pedid
-3 su_porte su_prove su_recla sure_it take_out te_viene temo_que ten_days the_accou the_charg the_counc the_crane
-3 the_debit the_deliv the_diffe the_final the_mista the_month the_octob the_sampl the_seaso the_secon the_works
-3 these_thing this_matte time_> time_you to_check to_get to_know to_put to_send to_settl to_talk to_tell todos_>
-3 tranq_> tres_> tribu_del trust_you un_abono un_dato un_descu un_gusto un_minut un_place una_factu una_lasti us_a
-3 usefu_> venci_el vuelt_> was_in we_charg we_remai we_want we_would web_> well_> what_is what_you when_> will_ask
-3 will_note with_this withi_ten work_for worry_> would_be would_work writi_to y_cuand y_tenia yeste_> you_and
-3 you_check you_expec you_for you_in you_just you_recei you_see you_that your_broth your_buyer your_file your_side
-3 your_trans yours_>
-2 1_> 2004_> 20_> 2_> 4_> <_2 <_3 <_5 <_adjun <_all <_corta <_deje <_digam <_feliz <_fue <_furth <_good <_impor
-2 <_inter <_kind <_llame <_lo <_nunca <_os <_oye <_pagar <_quere <_retir <_salud <_segui <_so <_soy <_statu <_under
-2 <_when <_y a_30 a_break a_fin a_loan a_nadie a_no a_pasar a_payme a_remin a_sched a_solut a_state a_trans a_way
-2 about_our about_your acaba_las acabo_el acord_> act_3 adecu_le adjun_el admin_> afect_a after_your agree_>
-2 agree_with ahorr_> algun_aprob algun_dato algun_probl all_is alrea_on am_not am_tired amena_con an_answe anadi_>
-2 and_pleas and_the and_wonde and_would anos_de anoth_> anoth_day appro_the aqui_no are_givin are_on are_runni
-2 asunt_el aun_no autom_> avisa_a ayer_> ayuda_> banco_para be_late be_no be_round becau_the befor_> below_> bien_la
-2 bien_nuest buena_tarde busca_otra cada_vez calen_de calid_de call_on cambi_el camin_> card_> cargo_de carta_a
-2 charg_the cobra_a come_in comen_que como_usted compl_> con_gente con_tiemp con_una confi_> confi_que confi_y
-2 confo_con conoc_su conta_de conta_para conte_antes conte_y cordi_salud corta_la credi_note creo_que cut_off
-2 darle_las date_for date_would dato_o days_or de_40 de_ayer de_enero de_entre de_garan de_mader de_mi de_navid de_no
-2 de_paso de_que de_respu de_vacac de_verda debe_diner dejam_para del_dia del_segur del_viern delay_was demor_que
-2 denun_por depen_de dia_10 dia_> dia_de did_not did_our diga_quien digam_> digam_cuand digam_que dijo_que diner_de
-2 dispo_para dos_factu el_20 el_conta el_contr el_corre el_error el_exped el_favor el_papel el_progr el_recar el_secto
-2 el_segur el_tecni emiti_la en_agost en_casa en_enero en_ese en_tres en_un en_una encan_> enclo_the ends_in enseg_>
-2 enten_perfe enten_que entie_que error_> es_de es_neces es_solo es_un esper_que esta_conte esta_pasan estam_a
-2 estas_factu euros_que euros_y every_is excus_this factu_del factu_por fallo_> falta_el feria_y find_anoth firma_el
-2 for_a from_a fue_un full_> get_no give_my go_on goes_out goes_to graci_por ha_podid ha_recib ha_subid ha_tocad
-2 hace_falta have_any hay_algo hay_algun hay_que he_visto hello_> hemos_dado here_it hesit_to holid_> horas_> how_do
-2 i_get if_not if_that if_there ignor_this igual_> in_case indiq_> insta_para inter_accru inter_de invoi_for iremo_a
-2 is_about is_in is_ready it_for it_to judic_> juici_de kind_regar kindl_pay know_what know_when la_calde la_carta
-2 la_denun la_esper la_esta la_grua la_norma la_nueva la_plaza la_polic la_propu la_seman la_situa la_ultim la_zona
-2 las_condi las_graci las_pieza lasti_que late_> le_agrad le_atend le_encan le_envia le_paso le_solic leave_it left_a
-2 legal_de let_you ley_3 like_a line_was llega_bien llega_el llego_bien llego_el lo_enten lo_hable lo_indiq lo_nuest
-2 lo_vemos look_> los_corre los_plazo los_recor make_the make_this mal_> manan_y manda_> many_thank mas_los mas_que
-2 mas_remed may_be me_alegr me_atien me_know me_pongo mejor_que mejor_se menti_your messa_> messa_and messi_> mix_up
-2 monta_> month_is must_be muy_amabl my_regar neces_mas next_week no_afect no_furth no_hurry no_llego no_longe no_pudo
-2 no_puedo no_sea nos_avisa nos_ayuda nos_dio nos_pagan nosot_no not_go not_have not_the nota_de nuest_deseo
-2 nuest_ofici nuest_parte nueva_> obra_> of_40 of_cours on_invoi on_satur on_this on_thurs on_wedne one_> opcio_que
-2 opera_> or_a our_accou our_fault out_a over_and pagad_le pagar_en pagos_> pague_lo par_de para_cuand para_poder
-2 part_of parte_> party_> pasad_> pasar_el paso_salda patro_> payme_of pays_in pedid_> pedid_y pedim_que pedir_un
-2 pendi_de peque_> perdo_la perdo_que permi_> plan_> pleas_excus pleas_let pleas_tell pongo_en por_avisa por_corre
-2 por_decir por_pront porqu_usted porte_> posib_> post_> prefi_pagar prisa_> proce_al pront_> pront_pago propo_a
-2 propo_que propu_> proxi_factu puede_elegi puede_habla put_your que_busqu que_cambi que_cuest que_depen que_dice
-2 que_lleva que_se quedo_a quedo_en rathe_pay reali_el recei_of recog_> regar_> regar_to remed_que rest_> runni_late
-2 sabem_si saber_que saldo_a se_deven se_preoc se_que se_quedo se_renue segun_nos seman_> senor_> sent_it sent_on
-2 senti_mucho settl_this short_> show_> si_algo si_ha si_no si_puede si_ya sin_compr slipp_by so_pleas so_sorry
-2 sobre_la solic_forma son_unos start_in statu_inter su_aboga su_ayuda su_compa su_conta su_corre su_gesto su_silen
-2 su_socia subje_a subje_sms suits_you suppo_the take_all tarif_> te_convi tenga_cuida termi_el the_agree the_boile
-2 the_call the_carri the_count the_couri the_date the_direc the_famil the_form the_insta the_late the_next the_porta
-2 the_sheri the_shop the_wareh there_anyth there_nothi this_invoi this_messa this_with tiene_derec tiene_previ to_>
-2 to_be to_hear to_keep to_make to_pay to_read to_the to_this to_work todo_en toget_> two_> ultim_hora un_cafe
-2 un_cordi un_fallo un_limit un_par un_plazo un_salud una_denun una_estaf una_firma una_nueva una_soluc under_act
-2 up_to us_find us_know us_the us_when usted_de usted_es usted_le usted_que usted_sabe van_a vemos_> venga_>
-2 venga_bien ver_que via_judic viaje_> viene_mejor volve_a want_to we_agree we_appre we_owe what_would which_date
-2 why_you will_do will_post will_put wish_is with_the with_your work_with worki_with worry_about would_it would_suit
-2 writi_about wrong_> y_puede yet_seen you_again you_alway you_anoth you_enjoy you_have you_must you_rathe you_tell
-2 you_this you_will your_credi your_famil your_new your_own your_reaso your_team
-1 00_euros <_any <_befor <_busqu <_give <_lamen <_queri a_small aboga_de adecu_te agrad_de any_quest anyth_we
-1 are_prepa are_welco bank_detai bill_> busqu_un chanc_to confi_en corre_el corre_prisa cuand_> de_luz de_marzo
-1 de_pedid de_vence digan_y el_corte el_polig el_sabad eres_la esta_todo factu_vence fiest_> gesto_> has_the how_hard
-1 i_expec i_was if_anyth impor_> insta_of invoi_invoi le_mando lista_de manda_el marzo_> messa_as new_date no_eres
-1 no_need no_piens nos_comen nos_confi nos_impor not_> nuest_servi otro_dia our_solic our_wish pago_en payme_run
-1 prefi_que publi_a que_hable que_nos que_revis que_ya razon_que repet_> revis_la run_> saw_your se_resue sms_invoi
-1 soon_> te_agrad te_escri the_lease the_time thurs_> tiemp_de todo_corre tomar_medid tomes_el traba_junto trans_nos
-1 ultim_factu una_fecha una_foto verle_en we_sugge welco_to will_keep with_you would_you wrote_to y_de y_queri ya_va
-1 you_the
1 <_colga <_entie <_menos <_olvid <_volve a_gift again_we all_your and_still answe_and are_not at_home avisa_no bank_>
1 be_inter call_your car_> corre_que costs_> de_moros digan_> eithe_you el_mundo el_puebl el_reloj enoug_> enter_de
1 es_nuest es_urgen eso_se estaf_> estan_hacie este_reque factu_como for_all ha_agota hemos_habla histo_con keep_your
1 know_a la_centr la_culpa lamen_> le_orden le_parec le_recue let_a like_you lo_conta lo_dire lo_visto los_demas
1 make_your manan_a mes_mas next_step next_time no_he no_paga no_quier no_te not_bothe not_payin nuest_pacie of_chasi
1 on_top order_> otro_mes our_wareh pague_el perde_el piens_en prome_que punto_> que_ir que_pensa rapid_> reput_>
1 ruiz_> run_out se_juega sent_> servi_jurid solic_el suyos_> tendr_notic the_amoun they_are they_knew think_you
1 tiemp_para time_and to_colle to_court todos_sus trust_> ultim_vez usted_lo usted_ni ways_of with_> y_en y_punto
1 you_lied you_said your_neigh
2 2026_> <_answe <_ask <_call <_cance <_cuant <_cuent <_da <_darem <_deja <_dilig <_en <_eres <_eso <_funny <_graci
2 <_hipot <_infor <_invoi <_iremo <_luego <_may <_mi <_mucha <_mueva <_otro <_parec <_pegar <_pida <_prefi <_publi
2 <_seria <_sois <_tendr <_thing <_trans <_tu <_vayas <_yet a_bad a_busca a_claim a_dos a_escri a_eso a_inspe a_lie
2 a_los a_manda a_otros a_salir a_todos abone_la about_this after_a age_> al_corri al_juzga all_the almac_> alter_but
2 an_old and_do and_stop and_take and_tell anos_> ante_el anula_la apell_> aprov_de apuro_> are_hereb are_throu as_of
2 asi_> asi_no atend_el atien_> aunqu_sea baili_will be_done bien_que bill_is busca_> but_not cada_carta cada_hora
2 calli_about cambi_nada can_do cara_de caso_> centr_de charg_> chase_you chasi_you cien_euros claim_it coche_> coche_y
2 comen_el como_funci como_no con_todo con_un const_que corre_de corre_y costa_> coste_de could_not court_but
2 cuant_antes da_la dando_> de_como de_dias de_donde de_ejecu de_fiar de_inmed de_pagar de_proce de_serie de_tanto
2 de_todo de_tres deali_with decis_> del_puebl demor_> derec_a desde_hoy despu_de detra_de deuda_en dias_y dice_>
2 diga_de dilig_de dire_a direc_de do_the docum_> done_with dos_opcio due_date el_> el_albar el_clien el_embar el_falle
2 el_geren el_mante el_monit el_negoc el_pelo el_princ empre_de en_asnef en_calid en_diez en_este en_inter en_los
2 en_manos end_of end_up enhor_por eres_un escri_y esta_dando esta_de esta_el esta_en esta_es esta_la este_pago esto_se
2 every_month every_will faceb_> failu_to falta_> file_> find_out for_late for_our for_three forge_about frent_a
2 from_now get_> goods_were ha_cumpl ha_queda hablo_con habra_otra hace_nada have_done have_heard hay_diner hay_nada
2 heard_that hemos_perdi hemos_tenid hoy_> hoy_mismo hoy_no i_need i_see i_were i_would if_i if_this in_our in_priso
2 in_this inmed_> insta_> inten_of invoi_are is_close it_> it_at it_or it_too it_would juez_> juici_> jurid_> know_who
2 la_calid la_casa la_clase la_compe la_feria la_foto la_segur la_tiend la_total la_vamos ladro_> las_buena las_costa
2 las_factu las_medid last_day late_to le_cerra le_convi le_ensen le_expli le_felic le_queda le_saldr le_servi leavi_us
2 lette_we lette_will like_yours lio_en llama_por llega_y lleva_los lo_comen lo_dice lo_ha lo_lean lo_mejor lo_sabem
2 lo_sigui longe_you los_juzga los_tribu love_to luego_habla lunes_no machi_> make_you malos_pagad manos_de many_more
2 many_times mas_caro mas_el maybe_your me_confi me_esta me_parec me_what media_> mejor_clien mil_euros misma_histo
2 more_troub mucho_que muert_de mujer_> neces_habla need_a next_lette ni_la ni_se night_> no_acept no_alter no_estar
2 no_ha no_idea no_inten no_la no_other no_pagar no_querr no_sabe non_payer noon_> nos_lo nos_oblig nos_paga not_by
2 not_leave not_one not_paid not_sleep not_want not_you notic_nuest notic_of now_on nuest_aseso nuest_letra o_la
2 o_rompe o_se o_trans oblig_> off_your on_we oport_> or_face or_the otra_copia otros_prove our_couns our_credi
2 our_invoi our_money ours_> out_for over_> owe_> paga_o pagar_antes pago_esta pague_o paper_> paque_para para_manan
2 para_otro para_recla para_una pasar_a pay_it payin_> payme_no pedir_el pelo_> perha_your perso_en plan_de pleas_call
2 pondr_una ponga_en por_factu prese_la prest_> prime_dia prome_> prove_> proxi_vez prueb_para put_it que_acabe
2 que_avisa que_decep que_esto que_hace que_haga que_las que_llama que_lo que_me que_somos que_tener que_toca que_todos
2 que_usted queda_mas quier_le recep_de recib_el recla_por repor_is repor_your reque_de reser_el respo_de respo_is
2 respu_> resto_de right_now robar_> rompe_toda run_a runni_after sabe_perfe sabe_que sabra_lo salir_en se_acaba
2 se_enter se_los se_pone se_va see_what segui_> segui_esper segur_socia ser_muy seria_una serio_> shame_on shoul_know
2 sigue_sin sin_mas so_do so_that sobre_su solic_> soy_el steal_> still_not su_cif su_culpa su_deuda su_factu su_favor
2 su_histo su_negoc su_padre su_pagin such_a suit_you sus_factu sus_prove suyo_> te_lo tenem_una tengo_que thank_for
2 the_12th the_best the_contr the_credi the_fair the_longe the_owner the_phone the_post the_rest the_small the_warra
2 the_way them_> thing_> think_we three_month tiend_> time_is times_do tirad_> tired_of to_a to_appea to_chase to_claim
2 to_find to_help to_let to_write toca_> toda_relac today_or told_about tomor_is ultim_dia un_burof un_video una_carta
2 una_penal una_resen una_trans una_vez una_visit up_on up_with us_no usted_a usted_el usted_mas usted_por vas_a
2 vemos_en venda_el vez_la vez_no vuela_> vuelv_a wait_> wait_the waiti_> way_to we_do we_hold we_see were_you what_it
2 what_we what_your will_come will_leave would_have would_your y_apell y_debe y_habla y_luego y_nada y_neces ya_ha
2 ya_que ya_tiene yet_again you_could you_disag you_face you_i you_leave you_like you_only you_paid you_wait your_age
2 your_car your_custo your_debt your_equip your_landl your_mothe your_partn your_site your_staff your_time your_way
2 your_wife
3 10_por 400_euros 48_horas <_adema <_al <_anoth <_cada <_consi <_desde <_despi <_dile <_do <_drop <_empen <_for
3 <_forge <_has <_igual <_in <_les <_llevo <_muy <_not <_otra <_pensa <_settl <_sin <_this <_today <_venda <_voy
3 <_whene a_habla a_hacer a_llama a_lo a_media a_pagar about_a about_to acaba_los acord_la addre_> agenc_tribu agota_la
3 algo_llego am_going and_be and_your anoth_month answe_> are_> are_for are_going are_the arreg_esto asegu_de ask_for
3 askin_> avisa_al aviso_> bills_> bolig_> by_monda calla_> calle_> cara_> casti_> clase_de clien_> clien_que cobra_del
3 cobra_el coleg_de como_traba compa_> compa_de compa_with compe_> compr_y con_esta con_otros con_quien conta_con
3 conta_desde conta_lo conta_you conte_> contr_> contr_usted coope_> copia_a could_get credi_agenc credi_insur cuent_de
3 cumpl_o da_su de_ahora de_credi de_esta de_hacer de_manan de_perso de_retra de_tomar debe_de debie_> debt_> deje_de
3 del_minis deliv_on desde_la deuda_> devol_el diga_que direc_parti disco_> discu_el dog_ate ejecu_> el_cobra el_coste
3 el_dia el_gener el_inspe el_jefe el_motiv el_perro el_premi el_regis el_total el_ultim empre_como en_mayo en_perso
3 en_sus encim_de enfre_a equip_> equiv_> es_> es_evide es_la es_para es_usted escri_> esta_noche esta_situa esto_no
3 euros_> every_lette evide_que excus_> expec_us expli_lo factu_> falta_de for_once fraud_> full_or give_me give_you
3 goods_and guard_civil ha_orden hacie_> had_to haga_el hate_to have_had have_no have_paid head_offic hemos_hecho
3 here_we home_> how_to i_want if_your ignor_us igual_si impag_> in_good inten_de inter_y is_still it_all it_will
3 its_way judge_> la_caja la_cosa la_direc la_duena la_justi la_obra la_proxi la_suya la_via las_accio le_he le_recla
3 let_see let_them lie_> llego_mal lleva_meses lo_deje lo_vea look_for looks_like los_ninos luego_no make_us mas_>
3 mater_> medio_> meses_> mire_como moles_en monda_we month_> more_> n_º neces_algo need_the ni_un no_cobra no_payme
3 no_respo no_saldr no_tener no_tenga no_va nos_debe nos_esta nosot_> not_be not_care not_even not_say nothi_to nuest_>
3 nunca_> o_cumpl o_lo offic_> offic_and on_every on_its our_attor our_books our_colle our_legal pagad_> pagan_>
3 pagar_es pago_no para_arreg para_cobra para_pedir parec_bien parti_> pay_or perdi_la perha_you pleas_take pondr_en
3 por_usted pregu_por prepa_que progr_> proof_of prope_> que_debe que_decir que_habla que_hemos que_le que_manda
3 que_pague que_ser que_traba queda_> queda_aqui queda_usted quien_se quier_ver quint_vez ready_to recib_la recla_>
3 recor_> recor_de recor_for remin_you sabe_o se_compr se_esta se_moles see_money see_this segui_sin si_en si_es
3 si_fuera si_quier si_sigue siemp_> signe_the since_you sort_this su_coche su_falta su_forma sus_padre take_you
3 talk_to tan_tranq tanto_anos tarda_> telef_> tell_them tener_que tenga_que that_is that_your the_email the_full
3 the_matte the_troub the_whole the_worst theft_> thing_you tiene_dos tiene_en time_to to_call to_expla to_have to_take
3 tonig_> traba_y un_euro un_paque un_prest urgen_> us_in usted_con usted_en usted_tan ve_que ver_el verle_> waiti_for
3 we_could we_deman we_did what_kind when_it will_meet would_love y_a y_cambi y_como y_los y_nos ya_la ya_le ya_no
3 you_from you_had you_ignor you_need you_ought you_pleas you_shoul
4 20_por 26_> <_a <_after <_con <_conoc <_cuand <_de <_despu <_dispo <_expec <_from <_hasta <_manan <_nos <_pedir
4 <_prepa <_time <_tire <_un <_usted <_with <_witho a_dejar a_lleva a_mind a_prize a_sus actua_> agenc_> ahora_>
4 amoun_is and_look and_nothi and_pay answe_for are_a as_ever asegu_que aunqu_este aunqu_la banco_nos basta_> been_told
4 befor_it but_we by_frida cada_dia caja_> call_it can_find cansa_de carta_que casa_> clien_de clien_y colga_la
4 compa_to cost_you count_of credi_> credi_y cuand_salga cuant_veces de_este de_impag de_nosot de_nuevo de_plazo
4 deal_with dias_> do_> do_i do_not donde_vive dos_dias el_acces el_asunt el_chequ el_detal el_escap el_impor el_juzga
4 embar_> encon_> envia_> escap_> esta_confo even_the factu_se factu_sigue for_> for_it for_month for_my for_what
4 for_you frida_or from_the go_to goes_up habri_pagad hace_> hacer_una haga_la hasta_cobra hasta_manan have_asked
4 have_lost have_sent have_the hay_> here_> histo_de home_addre hora_de i_am impor_compl is_going is_our it_out
4 it_takes it_yours just_pay la_hora la_merca la_misma la_puert las_doce las_moles le_ha le_hemos letra_> liabl_>
4 like_this llama_y llamo_de lo_agrad lo_envia lo_sabe los_aboga lost_count manan_se maner_de mante_> mas_lento may_i
4 maybe_i me_to mind_to money_for mundo_> muy_bonit nadie_lo name_on negoc_> no_> no_comen no_insis no_recib noche_>
4 nombr_en nombr_y nos_han nos_queda nos_toma nos_vemos nosot_por not_a not_for numer_> o_liqui o_nada of_it of_time
4 of_yours on_a once_> one_star orden_de otro_> ought_to parce_for pay_befor pay_me pay_us pedid_que per_cent
4 piens_llama plazo_hasta por_lo por_no por_que profe_> prove_para publi_> puede_> puede_poner puert_de put_on
4 que_casua que_en que_ha que_no que_puede que_tiene queda_dos recar_del repor_you respo_> segur_que send_me sera_tarde
4 servi_tecni sin_pago soluc_> sorry_about sort_it still_have su_contr su_local su_maqui su_mujer sus_biene sus_cuent
4 take_your takes_> tax_offic tecni_> tendr_que tenid_que the_colle the_lot the_price this_on tiene_un to_answe to_come
4 todas_las todo_> treat_us tres_meses un_juez unpai_bill us_like vive_> voy_a was_lodge we_go we_need will_cost
4 windo_> witho_notic would_hate y_ahi y_el y_ni ya_> ya_es ya_hemos ya_sabe yo_a yo_que you_think your_boss your_case
4 your_kids your_premi
5 <_claro <_congr <_deber <_even <_felic <_habla <_haga <_las <_manda <_menud <_mis <_mucho <_my <_perha <_pidal
5 <_quiza <_solo <_tenem <_tenga <_ya <_yo a_un agrad_> and_not and_this any_more as_alway at_once be_glad biene_>
5 can_forge case_> close_and como_para congr_on corre_> date_is de_comer de_los de_recla dejar_tirad desap_> detal_de
5 dia_que en_su encan_de es_probl escri_de esper_> firm_> fuera_de glad_to haga_falta have_her in_full in_perso is_>
5 it_the kind_of know_> la_cara la_deuda la_orden law_firm le_conta le_retir le_vamos leave_our leave_us lette_>
5 llamo_por lo_de lo_suyo look_at manda_a me_the merca_> much_for negot_> next_month ni_cambi ni_una no_diga no_habra
5 no_sera no_vuelv nos_la not_negot not_to nuest_diner o_no obra_y ofici_de olvid_de order_was our_next out_of papel_el
5 pasa_con pay_the pick_up por_cada puede_acaba que_a que_pasa que_te queda_sin rathe_not regis_de relac_> remin_>
5 retir_el se_pagan send_the si_cerra si_hace si_para so_much su_direc su_movil su_nombr su_tiend team_is that_>
5 the_boss there_no those_who tiene_con time_i until_we until_you veces_> we_chang we_get we_have we_shall we_wait
5 will_> will_charg with_it writt_> y_sin y_usted you_treat your_bank your_books your_head your_name
6 48_hours <_at <_estan <_estoy <_inclu <_mejor <_no <_que <_send <_shall <_su <_tengo <_terce <_that <_vengo <_well
6 a_compa a_photo accou_is amabl_> back_> clien_como como_la con_esa con_que credi_line cuand_se cumpl_> de_por
6 de_prime de_ser de_usted del_almac del_banco diffi_for dispo_de el_que entra_en garan_> get_ready good_name habla_de
6 have_to inter_in ira_a is_too it_gets it_on la_cuent la_vida le_doy lleva_el lo_mismo name_> no_esta no_se not_come
6 nuest_factu of_you on_you paid_> paid_for parti_de payer_> payme_is penal_> perso_> por_su prime_insta se_discu
6 shall_i sin_cobra somet_> state_> su_puntu tengo_un that_it that_you the_chequ the_invoi the_job the_money the_order
6 the_same the_trans to_leave to_run tomor_we un_recar un_regal una_empre up_the y_asunt you_want your_good your_shop
7 <_esta <_estam <_i <_llamo <_lleva <_nosot <_piens <_traig a_parti a_ver aqui_> askin_for asunt_> busin_> comer_>
7 con_lo con_nuest corre_en de_embar de_lo debe_> discu_> got_the i_call i_have is_on la_ruina la_trans le_llega
7 le_puede los_dias me_da nada_> neces_que no_conte no_me nuest_confi on_time por_las por_un puede_caer queda_con
7 recue_que ruina_> sin_pagar sure_the suya_> the_fire traba_> us_> we_are we_will y_mire you_are your_accou
8 <_each <_esto <_ni <_thank a_judge a_parce again_you de_sus de_una deman_> desde_el en_mi entre_> es_el esto_>
8 factu_no habla_con in_the it_about juzga_> llega_> los_gasto nada_de no_esper no_nos on_your or_we para_que se_queda
8 si_le silen_> the_tax tiene_> tres_dias un_premi vida_> we_write
9 <_enhor <_maybe books_> court_> el_justi es_su have_nothi i_do is_not le_quita paga_> que_es the_court todo_el
9 todos_los usted_> va_a will_be withi_the you_> yours_in
10 <_get <_how <_o <_si aboga_> asi_nos ask_> banco_> diner_> graci_a ha_ganad have_got is_a quier_el sabem_> the_bill
10 too_late y_asi
11 <_tranq <_vaya cobra_> factu_en going_to
12 <_you en_el now_> pague_>
13 and_you lo_que money_> thank_to
14 <_se pay_> se_le this_> what_a
15 <_oh el_telef pagar_>
19 nothi_>
"""
