"""What each two words in a row weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-26 <_el <_the
-25 <_la
-24 asi_que bien_>
-23 and_we
-22 <_>
-17 <_asunt
-16 as_you for_the judge_for sabem_que
-15 for_yours i_will
-14 a_su deman_de it_is juzga_como por_eso sin_coste y_ya
-13 <_vende a_> clear_up have_not numbe_>
-12 por_trans y_le you_to
-11 graci_> had_a le_llamo no_pague no_tiene resta_> y_la ya_se
-10 <_como aclar_> back_to coste_> de_> do_you empre_> lo_ve me_a meet_you momen_> my_boss que_el que_la thank_you
-10 the_new to_meet traba_con usted_nos week_> would_like your_next
-9 <_antes <_hay <_our <_to <_when a_promi at_the basta_con by_card cambi_> close_the como_lo con_este conta_>
-9 credi_limit decid_> have_never i_know if_you ines_> it_was manan_> mejor_> no_le of_the of_us que_su se_ha see_it
-9 su_empre tarde_> tell_us that_a tiemp_> will_look you_may your_numbe
-8 <_confi <_corre <_have <_nothi <_nunca <_para <_shoul <_siemp a_good ano_> are_messi arreg_> como_clien con_su
-8 el_cambi el_pago el_paque ella_> entre_nosot ese_plazo from_us has_been have_a in_that le_cobra linea_de mes_>
-8 my_colle no_quere nos_pidio pago_> paid_in palab_> pay_this pidio_> por_escri por_si que_pagar say_hello serio_y
-8 si_falta sido_un tell_me to_your trami_> usted_mismo whats_> will_ring will_send you_can
-7 000_euros <_avisa <_estim <_is <_nadie <_of <_pleas <_see <_somos <_subje a_date a_frien am_writi are_still
-7 asunt_sms can_pay casa_no compr_> con_tarje corre_a cuand_pueda datos_> en_recep envia_el es_una escri_> factu_que
-7 have_charg into_your know_you la_perso la_prime la_segun le_dejo le_esper le_pedir le_prest let_us like_to limit_de
-7 make_sure nada_mas need_to no_coinc nos_alegr on_tuesd on_us para_el para_nosot pay_what que_dia que_neces repar_el
-7 retir_> right_> shoul_you su_cuent su_herma that_we the_insur the_offic tiene_que to_close to_pay today_> todo_bien
-7 too_> trans_o un_favor us_and way_there we_never what_has when_the will_stop y_lo ya_esta you_at you_pay you_see
-7 you_told you_wrote your_order
-6 <_falta <_hemos <_if <_puede <_sabem <_segun <_todav <_which <_who <_yeste a_cobra a_note a_que a_sched a_usted
-6 alter_> am_glad and_i any_troub are_back arriv_> as_usual autom_> by_the caso_de charg_our cobra_de convi_> cuent_lo
-6 cuida_con de_mes de_paz del_concu delay_> deman_for desde_hace discu_que done_> el_enlac el_recib en_dos enhor_>
-6 esta_al estad_de este_ano famil_> for_your ha_llega ha_pasad ha_sido hours_> how_do it_right justo_de juzga_de
-6 la_copia la_difer la_factu la_tarde le_harem le_pillo look_into los_pagos lose_your marav_> me_dice messa_here
-6 more_messa muy_bien no_hemos nombr_de nos_cuent nos_ha not_need note_> nothi_else nothi_for nuest_banco of_> ofici_>
-6 on_frida on_our order_numbe over_the owe_us perdi_> perso_de por_el promi_> que_bien reach_you recep_> recue_a
-6 reply_stop retra_lo salud_> see_you si_neces side_> sigui_> so_we sola_vez stays_betwe su_famil su_numer su_trans
-6 the_debit this_lette this_year todav_no trave_> un_acuer un_momen una_sola unos_dias vence_el venir_a wante_to
-6 was_an when_you will_expla will_get y_hasta y_no you_asked you_this you_were your_compl your_daugh
-5 <_anote <_aqui <_atent <_bueno <_could <_deman <_did <_ejecu <_esper <_jamas <_por <_quedo <_te a_cambi a_corre
-5 a_line a_signa aboga_y abono_de acaba_de acuer_> after_the am_afrai an_hour and_that and_will anoth_day antes_del
-5 apolo_for be_at bothe_you bueno_dias cambi_de card_or cerra_la colle_the compr_que con_mucho con_sus congr_>
-5 coste_para could_you cuand_quier de_admin de_llama de_marav de_palab dejo_el diez_dias direc_> drop_me due_on
-5 early_> el_codig el_jueve el_robo embar_la en_caso en_cuant en_la en_trein encan_> encon_su era_un es_culpa eso_le
-5 falta_que figur_en fin_de fine_> free_of frida_> from_you gate_> got_a ha_falla ha_hecho ha_surgi hacer_nada hay_una
-5 hecho_> hemos_visto i_hope i_shall in_touch invit_a invit_you invoi_now is_fine janua_> justi_> keep_the know_that
-5 la_calle la_cesta la_fecha la_media la_ofici la_talla le_propo le_viene left_us lo_dejam lo_demas lo_devol lo_habla
-5 looks_after me_dijo mi_compa mucho_gusto no_cambi no_desea no_hace no_more no_sabem nos_dejo nos_gusta not_lose
-5 not_seen nothi_is now_that of_charg one_of otro_dia our_websi owe_you pago_de para_cerra pay_by pays_you pero_el
-5 por_supue post_the premi_> probl_con prove_de puede_aparc puede_pagar que_envia que_ver quier_> quier_que reque_>
-5 sabad_> said_you salda_> se_la se_que see_your seen_the si_hay sin_inter so_i so_you su_firma su_opini sus_datos
-5 tenem_un thank_> that_time the_broch the_delay the_move the_old the_parce the_surve thing_are this_month tiene_el
-5 to_bothe to_chang trans_> tuesd_> un_aviso un_calen un_pago una_perso until_it va_todo ver_con ver_que vez_>
-5 visto_el we_ask we_repor web_> websi_> well_> were_upset who_looks will_revie with_your write_again y_esta y_queda
-5 y_quere y_se y_si ya_habla ya_me ya_sabem year_> you_get you_owe you_we yours_>
-4 3_2004 3_> 40_euros <_actua <_as <_be <_cuida <_cumpl <_debe <_just <_last <_once <_podri <_todos <_we a_credi
-4 a_favou a_month acord_no afrai_we after_payme agrad_que al_dia alcan_un alegr_que alli_> an_autom and_wante any_time
-4 aprob_> aqui_respo ask_you atend_> atent_> avisa_cuand baja_> been_a befor_we bette_> betwe_us bill_for call_>
-4 calma_> cambi_la came_in can_be can_wait cargo_> cerra_el cesta_de charg_for check_> claim_> cobra_en comis_>
-4 comod_> con_calma con_el con_ese con_gente condu_> conta_que conte_en copia_> copy_> cuand_tenga cumpl_lo day_>
-4 days_> de_aboga de_aceit de_calid de_cuent de_demor de_marzo de_mas de_nuest de_pagar de_pagos de_que de_trans
-4 del_pago denun_del desea_mas devol_> dice_con did_you diga_> dirig_a does_not dos_meses el_abono el_ayunt el_horar
-4 el_inter el_juici el_movil el_presu else_to empre_es en_nombr en_orden en_vario encar_> enero_> enton_en error_lo
-4 esper_que esta_todo este_en factu_de factu_factu favor_> favor_de favou_> fee_> find_a firma_> for_not forma_de
-4 from_your gasto_de goes_out goes_to good_time got_lost gusto_> hasta_que have_you hay_un hemos_cambi hemos_encon
-4 hemos_recib here_reply i_can i_sent i_wante if_somet if_that if_the if_there impor_en in_> in_case inter_> invoi_it
-4 is_messi is_nothi is_paid is_there is_well is_your it_a jueve_> juez_de just_call la_asegu la_campa la_encue
-4 la_lista la_opera las_muest le_avisa le_falta le_invit le_llego le_mande le_pedim le_resul le_rogam left_in llama_el
-4 llama_nos lo_acord lo_hemos lo_prime los_albar los_datos lunes_> manan_no marte_y mas_comod mas_mensa me_> me_dira
-4 me_olvid me_tiene medid_> medid_del mensa_> mensa_aqui mensa_y mient_se nada_pendi no_optio no_vemos nos_compr
-4 nos_const nos_diga not_mind not_worry notic_> now_and nuest_cuent nuest_es nuest_web numer_de of_accou on_monda
-4 on_the once_you optio_but our_relat out_> pagar_el pagar_por pagos_> para_cualq para_su pasan_> pase_por paso_a
-4 pedir_nada perso_adecu plazo_> pleas_do polic_close por_telef por_video pregu_> presu_> prime_es proce_monit proof_>
-4 que_ahora que_conte que_hacer que_prefi que_todo que_una queda_abier queda_enton queda_tres relac_con respo_baja
-4 revis_lo rogam_que saw_your se_cumpl se_nos se_paga se_trata seman_> servi_you si_a si_el si_manan sms_factu so_the
-4 sorry_to speak_to stop_the su_dispo su_ofici su_pago su_resta su_saldo su_tiemp sube_el sus_queja talk_> tarda_un
-4 ten_days tenga_un termi_el the_20th the_accou the_first the_harve the_meter the_open the_part the_polic the_sum
-4 this_invoi this_morni throu_> to_say to_send to_sign to_talk told_us tomes_su tomor_> trata_de tribu_del un_despi
-4 un_error un_gusto un_mes un_place un_rato una_linea under_> usted_le usted_para veint_anos viene_bien vuelt_> was_a
-4 we_can we_charg we_had we_hope we_notic we_trust will_call will_fix will_wait will_write with_a with_our with_this
-4 works_> would_be would_work y_cuand y_tenia years_> you_dispu you_recei your_call your_firm your_son your_team
-4 your_trans
-3 300_00 40_> 5_> <_4 <_ahora <_aun <_buen <_buena <_compr <_conte <_cuand <_final <_ha <_llama <_lo <_los <_nobod
-3 <_oye <_perdo <_podem <_recla <_senti <_sin <_sus <_there <_under <_vamos a_copy a_day a_dupli a_few a_look a_mi
-3 a_minut a_secon a_una about_invoi about_our acaba_el accou_> again_about agenc_de ahora_mismo al_lado algun_dato
-3 all_is all_of am_getti am_sure and_it and_the anos_de anota_> anoth_copy anual_> anyth_> aqui_estam aqui_tiene
-3 are_force are_in are_on are_so asunt_el at_no attac_> aun_no ayuda_a be_the befor_> best_> bien_nuest by_> cada_vez
-3 cargo_de case_it cata_> coinc_> come_to confi_> confo_> const_el cost_> could_we cualq_cosa cuand_llegu cuent_con
-3 custo_> da_vergu date_would de_acuer de_compr de_dos de_envio de_ese de_hacie de_inter de_no de_pago de_progr
-3 de_verda de_viaje del_contr del_local depar_de depen_de desde_enero detal_> devol_la dia_> did_the digam_que
-3 diner_de direc_debit dos_veces dupli_> easie_for el_cargo el_certi el_color el_conte el_marte el_nuevo el_numer
-3 el_retra el_sabad el_secto el_sorte el_suyo el_tecni el_tribu el_viern email_> en_> en_ese en_ningu en_nuest
-3 enten_bien enten_que entie_que entra_> es_posib es_un esper_a esper_de esta_conte esta_corre esta_manan esta_seman
-3 estab_mal every_is evita_> expec_the facil_> factu_del factu_esta factu_y falta_algo falta_algun fecha_> fee_for
-3 find_the firma_en first_time fix_it for_those force_to from_janua furth_actio geren_> get_in getti_in go_throu
-3 gusto_traba ha_pagad habia_nadie hacie_nos had_no hand_> have_won hay_algo hear_your heari_from hello_> hence_my
-3 here_is hesit_to holid_> if_it if_not impor_estab in_janua in_writi in_your inter_legal invoi_reach is_an is_at
-3 is_due is_open is_this is_tight is_to it_and it_has june_> keep_you know_how la_carre la_inspe la_maqui la_mitad
-3 la_nueva la_pieza la_visit la_vuelt las_carta las_condi las_fiest las_obras las_ocho last_week le_atend le_escri
-3 le_impor le_ofrec le_paso le_sirve lio_> llama_a llamo_en llega_bien llega_el llego_> lleva_las lo_apunt lo_he
-3 lo_mira lo_revis lo_sepa lo_tenga lo_tiene local_el los_papel los_porte make_a manda_un mando_el mando_la marte_>
-3 mas_de mas_facil mas_que me_comen me_gusta me_haria me_temo mejor_que mes_no messa_> messi_> minut_> mismo_> mista_>
-3 monda_> motiv_para nadie_> neces_su next_payme no_alcan no_habia no_pasa no_probl no_pudo no_queda norma_> nos_dijo
-3 nos_falta not_find not_heard not_yet nota_de note_it nuest_clien nuest_parte o_el o_en of_ours on_satur on_site
-3 on_thurs opera_> otra_direc our_offic pagar_a paid_pleas parte_> pasa_nada pay_in payme_in pendi_> perdo_la permi_>
-3 plann_> plazo_de pleas_ignor ponem_en por_la por_nuest por_una porte_> post_> poste_> prefe_> prefe_to prefi_>
-3 prest_de prime_vez proce_> proce_al produ_> puede_habla puedo_llama que_busqu que_cuest que_depen que_estaf
-3 que_falta que_fecha que_hable que_mejor queda_a quest_> quien_puedo recib_> recib_respu recib_su recup_> respe_>
-3 resul_mas revis_> saber_> saber_si safel_> said_your se_me sent_the sepa_> settl_> settl_the shall_we shoul_i
-3 shoul_know si_lo siemp_le sin_ningu size_> so_let sobre_el sorte_> state_of stop_> strai_> su_boda su_confi su_encar
-3 su_pedid su_porte su_recla su_respu sure_it suspe_la te_viene temo_que tenem_el the_counc the_crane the_date
-3 the_deliv the_diffe the_final the_keys the_lawye the_mista the_month the_octob the_sampl the_seaso the_secon
-3 the_sheri the_two the_works there_is these_thing this_quart thurs_> tiene_los time_you to_check to_confi to_get
-3 to_put to_read to_settl to_tell to_us to_worry todo_en touch_about tranq_> trein_dias ultim_hora un_abono un_dato
-3 un_probl under_the until_the up_to us_a usefu_> usted_nunca venci_el venga_> viern_> volve_a was_in we_close we_do
-3 we_remai we_saw we_would weeke_> went_out what_you when_> will_ask will_check will_note will_take withi_ten work_for
-3 worki_with worry_> would_suit writi_> writi_to you_expec you_in you_just you_poste you_that you_the your_buyer
-3 your_fathe your_file your_messa your_payme your_side
-2 2004_> 20_> 4_> <_1 <_5 <_adjun <_con <_conta <_corta <_deje <_digam <_en <_enten <_entre <_furth <_kind <_llame
-2 <_ponga <_salud <_sorry <_soy <_withi <_would <_y a_30 a_break a_call a_cerra a_chanc a_fin a_loan a_messa a_mista
-2 a_nadie a_no a_pleas a_solut a_state a_trans a_way about_the acabe_la acord_> act_3 adjun_el admin_> afect_a
-2 after_you again_> agrad_de agree_> agree_with ahora_y albar_firma albar_no algo_que algun_aprob algun_probl am_not
-2 am_the am_tired amena_con an_expla anadi_> and_pleas and_to and_would appro_the apunt_> aqui_no are_givin are_runni
-2 avisa_a ayuda_> be_grate be_late be_no be_round becau_the below_> bien_la buen_fin busca_otra busqu_un but_you
-2 calen_days call_on cambi_el camin_> card_> carta_a cash_is cerra_> charg_the close_our cobra_a come_in comen_que
-2 con_una con_usted confi_que confo_con conoc_su conta_de conta_para conte_antes conte_cuand conti_> cordi_salud
-2 corta_la cosas_que credi_note creo_que cuand_> cuand_le cut_off date_for dato_mal dato_o day_to days_or de_ayer
-2 de_banco de_garan de_las de_paso de_puert de_respu de_seman de_vacac de_vence debe_diner dejam_para del_dia
-2 del_segur del_viern delay_was demor_que denun_por dia_10 did_not did_our digam_cuand dijo_que dispo_para do_tell
-2 donde_esta doubt_you el_20 el_almac el_carte el_conta el_corre el_error el_exped el_recar el_segur emiti_la en_agost
-2 en_casa en_enero encaj_> encim_> enclo_the ends_in enseg_> envio_> error_> escri_a escri_en esta_pasan esta_usted
-2 estam_a estam_en estas_factu este_mensa euros_que euros_y exped_> fabri_> factu_vence fallo_> falta_el feria_y
-2 few_days fiest_> firma_el for_a for_every for_payin for_this fue_un full_> gesto_> get_no grate_if ha_podid ha_recib
-2 ha_tocad habla_> hable_con hace_falta has_the have_any have_been have_stopp hay_algun hay_mas hay_que he_visto
-2 hemos_compr here_it i_guess ignor_this igual_> impor_que in_june in_ten indiq_> inter_de invoi_for invoi_we ir_a
-2 iremo_a is_about is_alrea is_in is_ready it_be it_for it_in it_no it_us judic_> juici_de kind_regar kindl_pay
-2 la_calde la_canti la_entid la_esper la_esta la_grua la_inund la_junta la_mudan la_nave la_norma la_plaza la_polic
-2 la_propu la_situa la_zona lack_of las_graci las_pieza las_silla lasti_que le_agrad le_conte le_encaj le_encan
-2 le_envia le_infor le_llame le_solic legal_de les_paga let_you ley_3 listo_> llego_el lo_hable lo_indiq lo_nuest
-2 lo_peor lo_vemos look_> los_corre los_recor mal_> manag_will manan_y march_> mas_remed mas_tarde may_be me_alegr
-2 me_manda me_pongo me_when mejor_se menti_your messa_and mi_jefe mix_up month_is morni_> muy_amabl neces_mas new_date
-2 no_afect no_hurry no_llego no_parar no_puedo no_sea nos_avisa nos_ayuda nos_dio nos_pagan nosot_no nosot_nos not_go
-2 not_had not_pay not_right not_the not_want nota_> nuest_ofici nuest_servi oblig_a obra_> of_40 off_> on_invoi
-2 on_this on_wedne one_> opcio_que or_a our_accou our_fault our_lawye our_solic our_wish out_a over_and pague_la
-2 pague_lo par_de para_cuand para_poder part_of party_> pasad_> pasar_el paso_salda patro_> pay_now pays_in pedim_que
-2 pendi_de peque_> perde_> perdo_que perio_ends phone_> pick_it pleas_excus pleas_tell pongo_en por_pront porqu_usted
-2 posib_> prefi_pagar prese_> preve_la prisa_> pront_> pront_pago propo_a propo_que propu_> proxi_factu puede_elegi
-2 que_corre que_dice que_esper que_lleva que_nos que_preve que_se quedo_a quedo_en quien_le reali_el recei_of recog_>
-2 regar_> rejec_the remed_que repet_> rest_> right_perso ring_you runni_late sabem_si saber_que saldo_a sales_rep
-2 satur_> se_deven se_preoc se_quedo segun_nos senor_> senti_mucho sera_un settl_this short_> show_> si_ha si_puede
-2 si_un si_ya sin_compr slow_> so_no so_pleas so_sorry sobre_la soon_> sorry_> start_in stock_> su_aboga su_ayuda
-2 su_compa su_conta su_corre su_gesto su_hijo su_prove su_socia subje_a subje_sms suits_you take_all take_out te_convi
-2 ten_years tenga_cuida the_agree the_attac the_boile the_call the_charg the_count the_couri the_detai the_famil
-2 the_insta the_late the_other the_porta the_right the_situa the_wareh there_anyth this_messa tiene_derec tiene_previ
-2 time_> to_> to_know todo_corre todo_vaya todos_> toget_> trans_nos tres_> trust_you two_> un_buen un_cafe un_cordi
-2 un_descu un_minut un_par un_salud una_caja una_denun una_estaf una_factu una_firma una_lasti una_llama una_soluc
-2 under_act under_this us_know usted_es usted_que usted_sabe van_a vaya_bien vemos_> ver_como verda_> viaje_>
-2 viene_mejor we_agree we_appre we_owe we_put we_tried we_under went_well what_is what_would which_date whom_to
-2 why_you will_answe will_post wish_is with_the with_you worry_about would_it would_rathe writi_about wrong_> y_puede
-2 ya_estam ya_va yet_seen you_anoth you_check you_enjoy you_for you_on you_rathe you_shoul you_tell your_broth
-2 your_credi your_goods your_new your_own your_reaso
-1 <_becau <_feliz <_fue <_good <_my <_witho a_remin aparc_> becau_of confi_y de_40 dos_factu el_contr el_polig
-1 enten_perfe from_a infor_de inter_la it_today la_incid late_> llego_en llego_un lo_enten no_need nuest_deseo
-1 of_cours payme_of pleas_let se_renue the_bank the_engin un_clien una_fecha una_nueva you_again you_decid
1 <_colga aqui_> calli_about de_su do_not el_barri el_puebl este_asunt no_paga no_quier nos_encon o_trans of_custo
1 ponga_en shame_on the_fair the_phone you_only
2 2026_> <_a <_answe <_avise <_coja <_darem <_desde <_dilig <_drop <_empen <_eres <_es <_eso <_every <_find <_funny
2 <_go <_hace <_hipot <_iremo <_it <_las <_les <_may <_menos <_mucha <_mueva <_muy <_next <_parec <_pegar <_pensa
2 <_pida <_prefi <_publi <_seria <_sois <_solic <_such <_surel <_termi <_they <_thing <_vayas <_yet a_bad a_claim a_dos
2 a_eso a_inspe a_lie a_manda a_salir a_video about_you acabo_> adjun_> after_a again_we age_> al_juzga an_old and_do
2 and_stop and_take and_tell answe_and ante_el anula_la apell_> aprov_de apuro_> are_> are_done are_for are_hereb
2 are_throu arriv_damag asham_of asi_a asi_no atend_el atien_> aunqu_sea avisa_al baili_will be_asham be_done bill_is
2 cada_carta cada_hora call_your calla_> camar_de can_do cara_de carce_> carry_on caso_> centr_de charg_> chase_you
2 chasi_you cien_euros claim_it coche_> coleg_de comen_con como_funci compa_> compa_de compr_y con_esta con_todo
2 conta_desde coope_> corre_de corre_que corre_y costa_> costs_> could_get credi_insur cuant_antes cumpl_o dara_un
2 date_> de_como de_credi de_dias de_ejecu de_escri de_esta de_fiar de_inmed de_proce de_todo debe_de debt_> decis_>
2 del_bar del_minis del_puebl delin_> derec_a desde_hoy desk_> despu_de detra_de deuda_en dia_que dias_y diga_de
2 digan_> dilig_de dire_a do_the docum_> done_with dos_opcio el_clien el_escri el_falle el_geren el_monit el_mundo
2 el_pedid el_procu el_sueld el_traba empre_de en_calid en_diez en_este en_inter en_manos en_otro en_pedir end_of
2 enhor_por es_la es_usted escri_por esta_de esta_el esta_es esta_hecho estan_hacie este_pago esto_se euros_por even_a
2 faceb_> facha_> failu_to find_out firm_> for_our forge_about frent_a get_a give_me goodb_to goods_and goods_were
2 ha_queda hace_nada haga_el hasta_las hay_diner head_offic hemos_habla hemos_perdi histo_con home_> hora_> hoy_no
2 i_need i_see i_were in_priso in_this inmed_> insta_> inten_of inter_en is_now it_at it_or it_too it_up it_would
2 its_way juez_> juici_> know_when know_who la_calid la_casa la_centr la_cosa la_facha la_foto la_obra la_pacie
2 la_tiend la_vamos ladro_> lamen_> las_buena las_costa last_day last_thing late_to later_> lawye_> le_convi le_dara
2 le_ensen le_expli le_felic le_gusta le_ha le_habla le_he le_inter le_orden le_pasar le_saldr le_van leavi_us left_for
2 let_a let_me lette_will lie_> like_yours lo_conta lo_dice lo_lean lo_sigui lo_visto los_demas los_juzga los_ninos
2 los_tribu love_to lunes_no lurch_> machi_> malos_pagad manos_de many_more many_times mas_nos maybe_your me_confi
2 me_what media_> mejor_clien meses_> mil_euros misma_histo more_troub mucho_que muert_de mujer_> name_> neces_habla
2 negot_> ni_se no_estar no_ha no_idea no_inten no_la no_lo no_other no_pagar no_querr no_recib no_sabe no_tenga
2 no_vamos non_payer noon_> nos_lo nos_paga not_bothe not_by not_leave not_negot not_sleep not_wait notic_nuest
2 notic_of nuest_aseso nuest_letra o_cumpl o_la o_rompe o_se ocasi_> off_your offic_> offic_and on_its oport_> or_face
2 order_> otros_prove our_invoi our_legal our_money out_for over_> paga_o pagar_antes pague_el pague_y paper_>
2 paque_para para_otro para_recla pasar_a pay_it payin_is payme_no pedir_> pedir_el pelo_> perha_we perha_you perso_en
2 plan_de plazo_sin poco_de pondr_su prepa_> prese_la prest_> proxi_vez prueb_para que_acabe que_avisa que_decep
2 que_esto que_habla que_hace que_hemos que_ilusi que_llama que_pague que_ser que_tener que_todos queja_> rathe_not
2 recep_de recor_> remem_that remin_you repor_your reque_de reser_el respo_de right_now robar_> robbe_> rompe_toda
2 ruiz_> run_a runni_after sabe_que salir_en say_goodb se_enter se_llama se_pone se_va segui_> segui_esper ser_muy
2 seria_una serio_> servi_> servi_jurid si_esta sigue_sin sin_mas so_that solic_> steal_> su_casa su_caso su_cif
2 su_factu su_hija su_padre su_pagin such_a sus_factu sus_padre suyo_> te_lo tell_them tendr_notic tenga_que that_invoi
2 the_credi the_due the_lurch the_owner the_post the_same the_warra them_> they_are think_we this_is tiend_y time_is
2 times_do tired_of to_a to_appea to_ask to_call to_chase to_claim to_do to_find to_help to_let to_start to_write
2 toca_> toda_relac today_or told_about tonig_> trata_asi ultim_vez un_10 un_letra un_poco un_video una_penal una_trans
2 under_you up_on urgen_> us_no usted_a usted_el usted_mas usted_ni usted_por usted_unos usted_y vas_a vaya_a venda_el
2 vendr_bien vez_la vuelv_a wait_the waiti_> way_to we_hold we_know were_you what_it whate_you when_it will_come
2 will_end will_leave with_> would_love y_a y_apell y_debe y_desap y_haga y_neces y_punto ya_no ya_que ya_tiene
2 yet_again you_disag you_face you_ignor you_lied you_paid you_said you_wait your_age your_car your_compa your_equip
2 your_landl your_site your_staff your_time
3 400_euros 48_horas <_adema <_ask <_call <_cance <_deja <_despi <_despu <_dile <_entie <_esta <_expec <_from <_igual
3 <_no <_not <_otro <_segur <_settl <_solo <_tell <_tendr <_time <_today <_venda <_voy <_whene a_este a_habla a_hacer
3 a_llama a_media a_mirar a_otros a_pagar about_a about_this about_to acaba_los accou_has accou_is acord_la act_>
3 addre_> agenc_tribu agota_la ahora_> al_corri albar_> algo_llego all_about all_the am_going and_be and_pay and_your
3 anos_> are_going arreg_esto as_ever asegu_de asegu_que ask_for askin_> badly_> banco_y bank_> bank_and been_told
3 befor_it bien_que bolig_> by_monda calle_> cambi_nada can_find cara_> casti_> clase_de clien_> clien_que cobra_el
3 comen_el comes_to como_no compa_with compe_> con_la con_otros con_quien conta_you contr_usted copia_a coste_de
3 credi_agenc credi_y dando_> de_ahora de_manan de_perso de_serie de_tomar de_tres deali_with deliv_on desde_la deuda_>
3 deuda_y devol_el dice_> diga_que direc_de direc_parti dog_ate ejecu_> el_> el_acces el_asunt el_coste el_embar
3 el_inspe el_mante el_mas el_motiv el_pelo el_perro el_premi el_princ el_regis el_total embar_> empre_como en_asnef
3 en_los en_mayo en_perso en_punto en_sus encim_de encon_> end_up enfre_a entie_lo envia_> equip_> equiv_> es_evide
3 es_para esta_dando esta_la esta_noche esta_situa esto_no every_lette every_month every_we every_you evide_que
3 expec_us expli_lo factu_sigue falta_de for_it for_late for_once for_you full_or gasto_> give_you goes_up guard_civil
3 ha_orden hablo_con hacie_> had_to have_done have_heard hay_nada heard_that hemos_hecho hoy_antes i_am i_menti i_under
3 if_this if_your ignor_us impag_> impor_no in_good infor_> inter_y is_going is_no it_> it_takes judge_> jurid_>
3 la_caja la_duena la_justi la_merca la_mesa la_proxi la_tarje la_vista las_accio las_cinco las_cosas las_medid
3 las_moles le_ayuda le_cerra le_notif le_recla le_sirva left_> let_see let_them llama_por llamo_de llego_mal lleva_los
3 lleva_meses lo_agrad lo_comen lo_deje lo_ha lo_sabem lo_vea longe_you looks_like luego_no make_us manan_sera mas_caro
3 mas_el mater_> me_esta me_parec mesa_> mire_como more_> n_º neces_algo need_a need_the ni_para ni_un no_acept
3 no_cobra no_es no_hay no_he no_payme no_saldr no_tener nos_han nos_oblig nos_toma nos_vemos not_care not_for not_say
3 nothi_to oblig_> on_a on_every on_we or_not or_the our_attor our_books our_colle owe_> paga_usted pagad_> pagan_>
3 pagar_es pago_esta paid_by para_cobra para_decir para_manan para_pedir para_un parec_bien parti_> pay_or payin_>
3 pedid_que perdi_la pleas_call por_usted prepa_que progr_> proof_of prope_> prove_> puede_> que_debe que_decir
3 que_haga que_le que_manda que_me que_podem que_tenga que_tiene que_traba queda_> queda_aqui quien_se quier_le
3 quint_vez ready_to recib_el recib_la recla_> recla_por repar_se respo_is sabe_o se_acaba se_acabo se_compr se_esta
3 see_what send_me si_es si_fuera siemp_> siemp_que signe_the since_you sitio_> sort_this su_culpa su_deuda su_favor
3 su_tiend sus_prove take_you tan_tranq tanto_anos tecni_> tenem_una tener_que tengo_que thank_for the_amoun the_best
3 the_email the_full the_goods the_longe the_matte the_price the_whole theft_> tiene_en to_expla to_have to_take
3 traba_y un_euro un_paque un_prest una_vez una_visit up_with us_in usted_en usted_siemp ve_que verle_> voy_a ways_of
3 we_could we_deman we_did we_see what_kind what_we what_your will_meet word_> would_have would_your y_cambi y_como
3 y_con y_el y_habla y_los y_nada ya_la ya_le you_could you_had you_i you_leave you_left you_never you_ought you_pleas
3 your_case your_debt your_kids your_partn your_way
4 10_por 20_por 26_> <_anoth <_cada <_congr <_conoc <_cuant <_cuent <_de <_for <_graci <_haga <_le <_llevo <_mient
4 <_mis <_olvid <_otra <_pedir <_pidal <_pondr <_quiza <_save <_tenem <_tire a_lo a_los a_mind a_prize a_ser about_it
4 acord_de actua_> agenc_> agrad_> amoun_is and_nothi anoth_month answe_for are_the as_a asi_> aunqu_este aunqu_la
4 aviso_> banco_nos basta_> be_sold bills_> but_we by_frida cada_dia cansa_de clien_de clien_y close_and cobra_del
4 coja_el colga_la como_traba compa_to confi_where congr_on conte_> cost_you credi_> cuand_salga cuent_de da_su de_este
4 de_impag de_nuevo de_retra deal_with debie_> decir_> deje_de detal_de dia_de discu_el do_i donde_vive dos_dias
4 el_chequ el_cobra el_detal el_gener el_jefe el_juzga el_prime el_ultim escap_> escri_y esper_> esta_confo even_the
4 excus_> factu_> factu_se fair_we for_> for_what fraud_> frida_or from_the froze_> furgo_con go_to ha_costa
4 habri_pagad hace_> hacer_una haga_la hasta_cobra hasta_manan have_half have_no have_paid have_sent have_the hay_>
4 here_we histo_de hora_de how_to hoy_mismo i_want i_would ignor_> igual_si impor_compl in_perso is_our it_about it_not
4 it_out it_yours just_pay la_hora la_misma la_puert la_suya la_via las_doce le_retir le_servi leave_our lento_>
4 letra_> llama_y lo_envia lo_mejor lo_sabe los_aboga make_you manan_se mas_> mas_lento may_i medio_> mi_> mind_to
4 moles_en monda_we money_for month_> mundo_> muy_bonit name_on negoc_> no_> no_comen no_habra no_respo no_sera noche_>
4 nombr_en nombr_y nos_da nos_esta nos_queda nosot_por not_a not_even nuest_> numer_> nunca_> o_liqui o_lo of_it
4 of_time olvid_de once_> one_star orden_de otro_> ought_to pago_no para_arreg para_una parce_for parti_de pay_befor
4 pay_me pay_us pendi_con per_cent perha_your pleas_take pondr_en por_no por_que prove_para publi_> puede_poner
4 puert_de que_casua que_en que_ha que_usted queda_dos queda_sin queda_una queda_usted quier_ver recar_del recor_de
4 recor_for repor_you respo_> respu_> se_lo se_moles se_ponga see_money see_this segui_sin serve_you servi_tecni si_en
4 sorry_about sort_it su_coche su_falta su_forma su_maqui su_negoc sus_biene sus_cuent take_your tarda_> team_is
4 tell_your tendr_que that_is that_your the_colle the_contr the_desk the_lot the_rest the_troub the_worst thing_you
4 this_on tiene_dos time_to to_answe to_come to_serve todas_las trans_ya treat_us un_corre un_juez us_like usted_con
4 usted_lo usted_tan ver_el vive_> was_lodge we_go we_need will_charg will_cost windo_> witho_payin writt_> y_ahi ya_es
4 ya_sabe yo_a yo_que you_credi your_bank your_delay your_premi your_wife your_word
5 <_ahorr <_at <_claro <_consi <_deber <_dispo <_do <_estan <_even <_felic <_forge <_han <_manda <_mucho <_prepa <_que
5 <_send <_tenga <_terce <_tomor <_un <_usted <_yo a_dejar a_lleva a_parti a_sus amabl_> and_not and_this any_more
5 at_once be_> be_glad biene_> caja_> call_it carta_que case_> como_para con_esa conta_lo count_of credi_line
5 cuant_veces cumpl_> date_is de_hacer de_los de_nosot de_plazo de_recla de_ser dejar_tirad del_almac deliv_> desap_>
5 diffi_for due_date el_albar el_escap el_impor encan_de enjoy_it es_> es_probl esta_en euros_> for_month fuera_de
5 garan_> gave_you get_ready glad_to happe_to hate_to have_asked have_her have_lost home_addre i_told in_full inten_de
5 is_> it_on it_will kind_of know_> la_cara la_deuda la_orden la_vida law_firm le_conta le_doy le_vamos liabl_>
5 lost_count manda_a maner_de mante_> maybe_i me_da me_to mient_usted nadie_lo next_month ni_cambi night_> no_diga
5 no_esta no_insis no_va no_vuelv nuest_diner nuest_factu o_nada obra_y of_yours order_was our_next paid_for papel_el
5 pasa_con pay_the piens_llama plazo_hasta pondr_una por_cada por_lo profe_> puede_acaba put_on que_a que_pasa
5 que_puede que_te regis_de relac_> remin_> retir_el round_> se_discu segur_que send_the sera_tarde si_cerra si_sigue
5 su_local su_movil su_mujer takes_> tax_offic tenid_que that_it the_chequ the_job the_line the_order those_who
5 tiene_con tiene_un time_i tirad_> todo_> traba_grati tres_meses unpai_bill until_you waiti_for we_chang we_get
5 we_shall with_it y_asunt y_usted ya_hemos you_and you_think your_head your_name
6 <_digal <_disfr <_estam <_estoy <_habla <_hasta <_how <_inclu <_mejor <_menud <_shall <_su <_tanto <_tengo <_well
6 a_compa a_photo a_un a_ver and_look answe_> are_a as_alway busin_> can_> casa_> con_nuest con_que con_un corre_>
6 corre_en cost_us cuand_se da_la de_comer de_embar de_prime del_banco door_> en_su escri_de good_name haga_falta
6 insis_> ira_a it_gets la_ruina la_trans le_hemos le_queda leave_us lette_> like_this llamo_por lleva_el look_at
6 merca_> much_for neces_que no_conte no_nos nos_la not_all of_you on_your out_of para_que payer_> payme_is por_las
6 pregu_por prime_dia prime_insta puede_caer put_the que_no ruina_> saber_de se_pagan shall_i si_hace si_para sin_pago
6 somet_> state_> still_have su_contr su_direc su_nombr su_retra suya_> tengo_un the_bill the_invoi to_leave to_run
6 un_recar un_regal until_we up_the veces_> we_wait will_> will_not witho_notic would_hate y_ni y_sin you_treat
6 your_books your_good
7 48_hours <_al <_esto <_llamo <_lleva <_manan <_nosot <_perha <_piens <_si <_thank <_that <_traig <_vengo al_resto
7 asunt_> ayuda_y can_forge clien_como como_la de_una desde_el discu_> dispo_de do_> en_mi entra_en for_my got_the
7 habla_con has_your have_got i_have in_the inter_in is_too it_the job_> juzga_> la_cuent le_puede lo_de look_for
7 los_dias me_the ni_una no_esper not_come not_to nuest_confi o_no ofici_de on_time on_you penal_> perso_> por_su
7 por_un queda_con recue_que se_queda si_le silen_> sin_cobra su_puntu sure_the that_> the_compl the_fire the_money
7 the_trans traba_> una_empre us_> vida_> we_are we_will you_want yours_in
8 <_each <_i <_look <_nos a_parce askin_for comer_> con_lo court_> de_sus debe_> dias_> el_dia entre_> factu_no
8 habla_de have_to i_call is_a is_not is_on llega_> lo_suyo nada_> nada_de pick_up sin_pagar so_much tiene_> tomor_we
8 tres_dias un_premi will_be withi_the y_nos your_accou your_boss
9 <_enhor <_get <_maybe <_ni <_o <_ya a_judge again_you asi_nos back_> books_> de_lo de_por deman_> el_justi el_que
9 esto_> los_gasto no_se or_we paga_> paid_> quier_el the_tax todo_el va_a we_write y_asi y_mire you_are
10 <_tranq aboga_> ask_> diner_> es_el es_su ha_ganad i_do le_llega le_quita no_me now_> que_es sabem_> thank_to
10 the_boss todos_los while_you you_>
11 <_you banco_> factu_en going_to have_nothi the_court too_late
12 cobra_> en_el graci_a pagar_> usted_>
13 el_telef money_> pague_> se_le what_a
14 <_vaya
15 <_se lo_que pay_>
17 <_oh and_you
18 this_>
20 nothi_>
"""
