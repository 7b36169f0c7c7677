"""What each two words in a row weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-27 bien_>
-26 <_the
-25 <_el <_la asi_que
-21 <_>
-20 and_we
-18 for_the
-16 it_is judge_for sabem_que
-15 <_asunt <_como as_you for_yours numbe_>
-14 deman_de i_will y_ya ya_se
-13 <_vende a_su have_not juzga_como le_llamo sin_coste you_to
-12 <_is a_> clear_up how_do if_you por_eso que_dia right_> thank_you y_le
-11 <_which de_> es_una graci_> had_a no_pague no_tiene por_trans resta_> y_la
-10 <_antes <_hay aclar_> at_the back_to conta_> coste_> credi_limit do_you empre_> factu_que ha_llega me_a meet_you
-10 mejor_> palab_> que_la que_neces seria_> the_new to_meet traba_con usted_nos week_> your_numbe
-9 <_nothi <_our <_por <_to <_when basta_con by_card close_the decid_> el_pago el_paque have_a have_never inter_>
-9 let_us linea_de manan_> me_tiene mes_> momen_> my_boss nothi_is of_the of_us que_el repro_> se_habla tarde_> tiemp_>
-9 todo_bien will_look your_next
-8 <_corre <_have <_nunca <_siemp <_te <_who a_frien a_good a_que al_dia ano_> are_here are_messi cambi_> can_pay
-8 con_este el_cambi ella_> for_your from_us i_know ines_> is_clear it_was la_perso le_prest lo_ve look_into los_pagos
-8 my_colle no_coinc no_le nos_pidio on_us pago_> pidio_> por_escri proce_> que_su see_it serio_y settl_on si_falta
-8 su_empre tell_us that_a to_your usted_mismo well_> whats_> will_ring will_send would_like y_no you_may you_pay
-8 you_told
-7 000_euros <_confi <_estim <_liste <_para <_sabem <_shoul <_yeste a_quien am_calli am_glad and_that are_back
-7 are_still aun_no by_the casa_no como_clien como_lo compr_> corre_a de_pagar en_recep ese_plazo factu_de famil_>
-7 fine_> graba_> has_not have_charg in_that justo_de know_you la_fecha la_segun le_cobra le_dejo le_pedir like_to
-7 limit_de lo_lleva mas_que need_to no_quere paid_in para_el pay_this pay_what por_si que_hable que_pagar queda_en
-7 reach_you repar_el retir_> say_hello se_trata see_you shoul_you sido_un so_we su_cuent su_herma tell_me the_insur
-7 the_next the_offic this_month tiene_que to_pay too_> trami_> trans_> un_favor va_todo we_never what_has when_the
-7 will_stop y_quere you_at you_can you_see you_wrote
-6 <_avisa <_could <_deman <_did <_dos <_enton <_escuc <_ha <_has <_nadie <_of <_pleas <_see <_segun <_somos <_subje
-6 <_todav a_cobra a_date a_line a_promi a_sched a_usted abono_de about_invoi agrad_que and_i and_is aqui_me arreg_>
-6 as_usual asunt_sms autom_> caso_de charg_our cobra_de colle_the con_su con_tarje cualq_cosa datos_> de_mes de_paz
-6 del_concu delay_> deman_for desde_hace dia_y discu_que drop_me en_dos enhor_> entre_nosot envia_el era_un es_mejor
-6 escri_> estad_de este_ano gate_> got_a hable_de hours_> i_can i_hope into_your is_about is_to it_be it_right
-6 juzga_de la_copia la_difer la_lista la_prime la_tarde le_esper le_harem lose_your make_sure marav_> me_dice
-6 messa_here mi_compa no_hable nombr_de nos_alegr nos_cuent nos_ha not_need not_right nothi_else nothi_for nuest_banco
-6 of_> ofici_> on_frida on_tuesd otra_perso owe_us pago_de para_nosot perdi_> plazo_> por_el probl_con que_aun recep_>
-6 recue_a reply_stop se_ha se_nos see_your send_you si_puede sigui_> so_i sola_vez su_famil su_firma su_numer su_trans
-6 thank_> that_we the_debit the_parce they_have to_close todav_no today_> trans_o un_aviso una_sola until_it us_and
-6 vence_el venir_a wante_to way_there we_trust which_day will_expla will_get will_take y_cuand y_hasta y_se ya_esta
-6 ya_este you_asked you_this your_daugh your_order
-5 <_actua <_aqui <_bueno <_debe <_ejecu <_falta <_hablo <_jamas <_perfe <_puede <_todos a_cambi a_day a_favou a_note
-5 a_perso a_signa a_while aboga_y acaba_de after_the alter_> am_afrai am_writi an_hour anota_> any_troub arriv_> be_at
-5 be_paid been_a betwe_us bothe_you bueno_dias cambi_de came_in card_or cerra_la cesta_de coinc_con come_in compr_que
-5 con_mucho congr_> conte_y coste_para cuand_pueda cuand_quier cuent_lo cuida_con day_> de_empez de_marav dejo_el
-5 dias_soy diez_dias direc_> done_> early_> el_codig el_conte el_enlac el_horar el_jueve el_recib el_robo embar_la
-5 en_caso en_seis en_trein encan_> es_culpa esa_parte eso_le fecha_> figur_en fin_de free_of from_your ha_falla
-5 ha_hecho ha_pasad ha_podid ha_prome ha_sido ha_surgi has_been has_the hay_algo hemos_visto i_shall in_and invit_a
-5 invit_you invoi_for is_every is_fine is_open janua_> juez_de justi_> la_calle la_cesta la_media la_ofici las_proxi
-5 le_conte le_pillo le_propo le_resul le_viene left_us lo_dejam lo_devol lo_hemos looks_after mas_de may_be me_dijo
-5 mient_se more_messa more_than mucho_gusto muy_bien nada_mas no_cambi no_desea no_ha no_hemos no_inter no_pida
-5 nos_dejo nos_gusta not_lose note_> oblig_a of_charg on_our one_of order_numbe our_websi over_the owe_you pagos_>
-5 para_cerra para_cuand pay_by pero_el perso_de podid_mirar polic_close por_supue post_the prefi_que premi_> prove_de
-5 puede_aparc que_bien que_suman que_una que_ver reque_> retra_lo salio_la salud_> se_la seen_the side_> sin_inter
-5 soy_de stays_betwe su_opini sus_datos sus_palab tenem_un that_time the_broch the_delay the_move the_old the_polic
-5 thing_are this_lette this_year tiene_el to_bothe to_chang told_us trans_left trave_> tuesd_> un_acuer un_calen
-5 un_momen un_pago unos_dias vale_mas ver_con ver_que viene_bien visto_el was_an we_ask we_had we_repor websi_>
-5 were_upset when_you who_looks will_revie with_my with_our would_it would_work write_again y_esta y_lo y_queda y_si
-5 ya_me you_get you_owe you_were your_compl your_payme yours_>
-4 3_2004 3_> 40_euros <_am <_anote <_atent <_be <_befor <_cuida <_cumpl <_esper <_hemos <_if <_just <_lo <_once
-4 <_quedo <_recla a_corre a_month able_to about_that acuer_> afrai_we alcan_un algo_habri alli_> am_i and_it and_wante
-4 and_will anoth_day antes_del any_time apolo_for aprob_> are_in ask_you atend_> atent_> ayuda_a been_able best_>
-4 bette_> bien_por cafe_> calli_about cambi_la can_wait cerra_el charg_for cobra_en comen_que comis_> comod_> con_>
-4 con_calma condu_> convi_> copia_> copy_> cosa_aqui could_it could_you cumpl_lo day_and day_that de_aboga de_aceit
-4 de_admin de_calid de_cuent de_demor de_marzo de_mas de_nuest de_pagos de_palab de_trans dejo_mi del_local denun_del
-4 devol_> dia_pense did_you diga_> dirig_a due_on el_color el_concu el_juici el_movil el_presu el_sorte else_to
-4 empre_es en_cuant en_la en_nuest en_orden en_vario encon_su esta_al esta_todo este_en factu_factu factu_y falta_que
-4 favor_> favor_de favou_> for_this for_those frida_> from_you gasto_de goes_to got_lost gusto_> habri_pasad
-4 hacer_nada has_come hasta_que have_it have_you hay_prisa hay_un hemos_recib holid_> hoy_es i_wante if_the in_>
-4 in_case in_touch in_writi is_messi is_paid is_worth it_a it_may jueve_> junto_> just_call keep_the know_that
-4 la_asegu la_campa la_factu la_maqui la_opera la_parte la_talla le_avisa le_falta le_llego le_mande lo_acord lo_demas
-4 lo_habla los_albar los_datos lunes_> manan_no mas_comod me_dira me_olvid medid_> medid_del mensa_> mensa_y meses_que
-4 mi_telef mirar_> my_numbe nada_graci nadie_esta need_> no_more no_optio no_pudo nos_compr nos_diga not_ask not_calli
-4 not_seen not_speak not_worry notic_> now_that nuest_es nuest_web numer_de of_accou of_all on_monda once_you one_>
-4 optio_but out_> paid_alrea para_su parte_en pasad_> pasan_> pase_por paso_a pays_you perha_it perso_adecu plazo_de
-4 pleas_do poner_el por_nuest por_video pregu_> presu_> prime_vez proce_monit proof_> proxi_> puede_pagar puede_que
-4 que_algo que_envia que_fecha que_nos que_ya queda_abier queda_tres quier_> quier_que quiza_no recup_> resol_con
-4 respe_> sabad_> saber_> saber_si said_you salda_> salta_el saw_your se_cumpl se_paga se_resue seman_> si_a si_lo
-4 si_manan si_neces sms_factu so_the so_you somet_is sorry_to speak_again speak_of speak_with stop_the su_resta
-4 su_saldo su_tiemp sube_el sus_queja te_llamo ten_days termi_el that_amoun the_20th the_accou the_date the_meter
-4 the_part the_sum the_surve this_invoi this_morni time_so to_say to_tell tomes_su trata_de tribu_del un_cafe un_despi
-4 un_error un_gusto un_place una_linea una_perso under_> usted_le usted_para veint_anos vez_> volve_a we_agree
-4 we_notic we_saw web_> well_and what_matte what_they what_would while_what will_answe will_call will_fix will_wait
-4 will_write with_a with_you with_your works_> would_rathe y_cumpl y_su ya_habla ya_sabem year_> years_> you_dispu
-4 you_just you_recei you_the you_we your_firm your_son your_team
-3 300_00 40_> <_4 <_as <_buen <_buena <_compr <_final <_good <_last <_llama <_los <_nobod <_podem <_podri <_prese
-3 <_say <_senti <_sus <_there <_they <_under a_call a_copy a_credi a_dupli a_few a_fin a_lette a_look a_mi a_minut
-3 a_mista a_no a_quest a_secon a_una about_the acaba_el acord_no after_payme again_about agenc_de agree_> ahora_mismo
-3 al_lado alegr_que algun_impre all_of all_right am_getti am_not an_autom and_if and_say and_to anual_> anyth_>
-3 aqui_respo are_force are_on are_so at_no attac_> avisa_cuand ayuda_> baja_> be_the becom_diffi befor_we bill_for
-3 busqu_una by_> calen_days call_> calma_> can_be cargo_> cargo_de cash_is cata_> check_> claim_> coinc_> come_>
-3 come_to compa_y con_el con_ese con_gente con_sus confi_> confo_> conoz_la const_el conta_que conte_en cost_>
-3 could_we cuand_llegu cuand_tenga cuent_y custo_> da_vergu days_> days_or de_acuer de_cobra de_corte de_dos de_envio
-3 de_hacie de_inter de_no de_que debem_envia del_contr del_mes del_pago desea_mas detal_> devol_la did_not did_the
-3 diga_quien dijo_que diner_de direc_debit dispu_> does_not dos_meses dos_veces dupli_> e_mail el_abono el_ayunt
-3 el_banco el_cargo el_carte el_certi el_conta el_inter el_marte el_nuevo el_numer el_retra el_sabad el_secto el_suyo
-3 el_tribu el_viern en_ese en_nombr encar_> encim_> enero_> enten_bien enten_que entie_que entra_> error_lo es_un
-3 escuc_> esper_a esper_que esta_aplic esta_manan esta_oblig esta_seman esta_usted estab_mal every_is evita_>
-3 expec_the facil_> factu_del factu_esta falta_para fee_> fee_for find_a firma_> firma_en for_a for_not forma_de
-3 from_janua get_in get_no getti_in go_throu goes_out good_morni good_time gusto_traba ha_pagad habia_nadie habla_>
-3 hacie_nos hand_> have_stopp have_won hay_algun hay_una hear_your heari_from hecho_> hemos_cambi hemos_encon here_>
-3 here_is here_reply i_guess i_sent i_speak if_possi if_that if_there igual_> impor_en impor_estab impor_que impre_>
-3 in_all in_janua into_it invoi_it invoi_now invoi_reach ir_al iremo_a is_an is_at is_due is_nothi is_there is_tight
-3 is_well is_with is_your it_and it_has it_in juici_de june_> keep_to keep_you kindl_pay la_aprob la_carre la_encue
-3 la_esper la_inspe la_nueva la_pieza la_reuni la_situa la_ultim la_vuelt las_fiest las_muest las_ocho last_week
-3 le_atend le_escri le_invit le_ofrec le_pedim le_rogam le_sirve left_in lio_> llama_el llama_nos llamo_en llega_bien
-3 llega_el llego_> lo_dejo lo_he lo_impor lo_mira lo_prime lo_revis lo_sepa lo_tenga lo_tiene lo_vemos local_el
-3 los_papel los_porte los_proxi make_a manda_un mando_el mando_la marte_> marte_y mas_mensa mas_tarde me_> me_alegr
-3 me_comen me_haria me_temo mensa_aqui mes_no messa_> mismo_> mista_> monda_> morni_this motiv_para nada_pendi nadie_>
-3 neces_su next_payme no_habia no_hace no_haga no_pasa no_probl no_sabem no_vemos nobod_is norma_> nos_ayuda nos_comen
-3 nos_const nos_dijo nos_falta not_mind not_sure not_want not_work nota_de note_it now_and nuest_clien nuest_cuent
-3 o_el o_en on_satur on_site on_the on_thurs only_to or_a otro_dia our_offic our_relat pagar_el pagar_por paid_pleas
-3 para_cualq para_lo part_> parte_> pasa_nada pay_in payme_in payme_of pedir_nada pendi_> perdo_la permi_> plann_>
-3 plazo_del pleas_ignor ponem_en por_la por_telef por_una porte_> possi_> post_> poste_> prefe_> prefe_to prefi_>
-3 prest_de prime_es prisa_> proce_al promi_> que_ahora que_conte que_corre que_cuest que_estaf que_falta que_hacer
-3 que_mejor que_prefi que_pueda que_todo quest_> quien_debem quien_le quien_y rathe_have rato_> recib_> recib_respu
-3 recib_su relac_con respo_baja resul_mas revis_> revis_lo right_perso rogam_que said_your se_me se_que segui_traba
-3 sent_the sepa_> servi_you settl_> shall_we si_el si_hay siemp_le sin_ningu six_month size_> so_no sobre_el sorte_>
-3 state_of stop_> strai_> su_boda su_dispo su_encar su_ofici su_pago su_pedid su_porte su_recla su_respu su_telef
-3 suman_> surgi_algun suspe_la talk_> tarda_un te_viene temo_que tenem_el tenga_cuida tenga_un that_part the_counc
-3 the_crane the_day the_deliv the_final the_harve the_lawye the_month the_octob the_open the_sampl the_seaso the_secon
-3 the_sheri the_situa the_two the_works these_thing this_one this_quart throu_> thurs_> to_check to_confi to_get to_it
-3 to_put to_read to_send to_sign to_talk to_worry to_you todo_en tomor_> touch_about tranq_> ultim_hora un_abono
-3 un_buen un_descu un_mes un_probl un_rato una_fecha una_firma una_llama una_soluc under_the until_the us_a usefu_>
-3 usted_nunca va_justo vaya_bien venci_el viern_> vuelt_> was_a was_in we_can we_charg we_close we_hope we_said
-3 we_told we_under we_would weeke_> well_with went_out what_is what_you who_will will_note with_this withi_ten
-3 work_for would_be would_suit writi_> writi_to y_convi y_para y_tenia yet_we yo_con you_check you_expec you_for
-3 you_poste your_call your_fathe your_goods your_side your_trans
-2 2004_> 20_> 4_> 5_> <_1 <_ahora <_an <_aun <_conte <_cuand <_entre <_fue <_kind <_lamen <_note <_oye <_perdo <_ponga
-2 <_propo <_puedo <_salud <_settl <_sin <_sorry <_vamos <_withi a_break a_cerra a_chanc a_nadie a_nombr a_solut
-2 a_state a_way about_our acabe_la accou_> acord_> act_3 adapt_a adjun_el afect_a again_> agree_is agree_on agree_with
-2 albar_firma albar_no alegr_de algo_de algo_mas algo_que algun_dato algun_probl all_is alrea_> am_sure am_the
-2 am_tired amena_con an_answe anadi_> and_how and_the anos_de anote_el anoth_copy anyth_else aqui_tiene are_runni
-2 arriv_on ask_wheth asunt_el avisa_a be_grate be_no be_round becau_of becau_the befor_> begin_with below_> bien_con
-2 bien_la buen_fin busca_otra cada_vez calid_de cambi_el camin_> card_> carta_a case_it close_our cobra_a colle_today
-2 comfo_for como_queda compr_a con_geren con_nosot con_otra con_usted confi_que confo_con conoc_su conta_de conta_para
-2 convi_que cordi_salud corta_la credi_note creo_que cuand_le cuent_con custo_and da_apuro date_for dato_mal day_would
-2 de_banco de_compr de_ese de_eso de_garan de_llama de_paso de_progr de_puert de_respu de_seman de_vacac de_verda
-2 de_viaje decis_de del_dia del_segur delay_was demor_que denun_por depar_de depen_de desde_enero detai_> dia_10
-2 dia_del dias_fijos dice_con digam_cuand digam_que dispo_para do_the doubt_you due_> easie_for el_20 el_aboga
-2 el_almac el_error el_exped el_juez el_plan el_recar el_segur el_tecni email_> emiti_la en_agost en_algo en_enero
-2 en_esper en_un en_una enclo_the ends_in enseg_> enton_en envia_hoy envio_> error_> es_por es_posib escri_a escri_en
-2 ese_dia ese_impor esper_de esta_conte esta_corre esta_factu esta_pasan estam_en este_mensa euros_que euros_y
-2 every_arriv every_well exped_> fabri_> falta_algun falta_la fecha_que fecha_y feria_y fiest_> find_the firma_el
-2 first_of first_payme fix_it for_anyth for_payin force_to full_> furth_actio geren_> graci_por grate_if ha_compl
-2 ha_recib ha_tocad happe_and hay_mas he_enten he_visto hello_> hemos_compr hence_my hesit_to histo_> hurry_> i_was
-2 if_it if_not ignor_this in_ten in_your indiq_> insta_para inter_de inter_la inter_legal invoi_we is_bette is_comfo
-2 is_diffi is_in is_of is_overd is_that it_for it_no it_us judic_> kind_regar know_how la_calde la_canti la_entid
-2 la_esta la_inund la_junta la_mitad la_mudan la_nave la_norma la_plaza la_polic la_propu la_visit la_zona las_carta
-2 las_condi las_factu las_obras las_pieza las_silla le_encan le_envia le_impor le_infor le_llame le_paso le_solic
-2 legal_de les_paga let_you ley_3 llego_bien llego_un lleva_las lleva_usted lo_apunt lo_cuent lo_indiq los_corre mal_>
-2 manag_will march_> mas_facil me_gusta me_llama me_pongo me_when mejor_que menti_your messa_and mista_of mix_up
-2 month_is morni_> muy_amabl nada_venci next_ones no_afect no_alcan no_hurry no_llego no_moles no_need no_piens
-2 no_puedo no_queda no_sea nos_avisa nos_dio nos_pagan nosot_y not_find not_go not_had not_heard not_pay not_yet
-2 nuest_ofici nuest_parte nuest_servi o_prefi obra_> of_ours of_this off_> on_this on_wedne on_worki ones_> opcio_que
-2 opera_> otra_direc otro_momen our_fault our_solic out_a pagar_a pago_que pague_la para_darlo para_poder para_saber
-2 para_ver part_of party_> pasar_el paso_salda pay_now payme_detai payme_run payme_usual pedim_que pendi_de pense_que
-2 perso_que pick_it pongo_en porqu_usted pregu_a produ_> pront_> puedo_envia puedo_llama que_busqu que_depen que_esta
-2 que_estan que_hora que_los que_podam queda_a queda_enton quedo_a quedo_en quien_puedo ready_> reali_el recei_of
-2 recei_the recog_> recog_el rejec_the relac_vale revis_el runni_late saber_que safel_> saldo_a sales_rep satur_>
-2 say_> say_who se_aclar se_adapt se_confi se_deven se_preoc se_quedo see_the segun_nos seis_meses send_it senti_mucho
-2 settl_the shoul_i shoul_know show_> si_prefi si_todo si_un si_ya siemp_es sin_compr slow_> so_let so_sorry sobre_la
-2 soon_> sorry_> start_in su_aboga su_ayuda su_confi su_corre su_enfer su_gesto su_hijo su_prove subje_a subje_sms
-2 suits_you suppo_the sure_it surgi_algo take_all take_out ten_years than_a that_all that_day that_our the_appro
-2 the_attac the_boile the_charg the_count the_couri the_diffe the_engin the_famil the_first the_insta the_keys
-2 the_mista the_payme the_porta the_right their_word there_anyth there_is they_said this_time tiemp_que tiene_los
-2 time_> time_you to_know to_speak to_us to_whom todo_vaya todos_> toget_> trein_dias tres_> trust_you two_>
-2 ultim_factu un_clien un_cordi un_dato un_minut un_plan un_salud una_caja una_denun una_estaf una_lasti under_this
-2 us_is us_know us_the usted_que usted_sabe van_a venga_> verda_> very_much viene_mejor waits_> we_do we_owe we_put
-2 we_remai we_shoul we_tried went_well when_> wheth_every whom_shoul will_ask will_check will_post with_the
-2 witho_inter worki_with worry_> worry_about worth_more would_you ya_estam ya_va you_anoth you_in you_must you_on
-2 you_tell you_that you_very your_broth your_buyer your_credi your_file your_messa your_own your_reaso
-1 <_con <_would but_to cerra_> con_una el_contr hable_con it_today nosot_nos of_cours perfe_> su_palab you_shoul
1 of_custo olvid_> ponga_en por_cient
2 2026_> 48_horas <_a <_ask <_avise <_call <_cance <_coja <_colga <_darem <_desde <_dilig <_drop <_eres <_eso <_every
2 <_funny <_hipot <_in <_iremo <_las <_let <_may <_menos <_mueva <_no <_parec <_pegar <_pida <_prome <_publi <_que
2 <_quere <_quier <_sois <_such <_surel <_termi <_thing <_todo <_vayas <_yet a_bad a_claim a_dos a_eso a_inspe a_lie
2 a_manda a_meeti a_salir a_todos about_to about_you about_your acabo_> act_> adjun_> after_a again_we age_> ahora_>
2 al_juzga an_order ante_el aplic_un aprov_de aqui_segui are_hereb are_throu arriv_damag asi_a asi_no atend_el atien_>
2 avisa_al baili_will bank_> bien_lo cada_carta cada_hora call_your camar_de can_not cara_de carce_> centr_de
2 cien_euros claim_it clien_> coche_> coche_y coger_el coleg_de comen_con comes_to como_de como_funci como_usted
2 compr_y con_todo const_que conta_con conta_desde contr_usted coope_> corre_de corre_que corre_y costa_> credi_insur
2 credi_y cumpl_> da_igual dara_un date_> de_como de_donde de_ejecu de_escri de_esta de_fiar de_hoy de_mi de_plazo
2 de_proce de_todo de_un debe_de decis_> del_bar del_puebl delay_the delin_> desde_la detra_de deuda_en dias_no digan_>
2 dilig_de dire_a docum_> dog_ate done_with dos_opcio el_embar el_falle el_monit el_mundo el_pedid el_premi el_procu
2 el_sueld el_tiemp el_traba en_calid en_conta en_googl en_inter en_pedir es_de escri_por eso_se esta_de esta_el
2 esta_hecho esta_la estan_hacie este_pago euros_por expli_lo extra_> factu_como famil_y fecha_para find_out firm_>
2 firma_y for_our for_three for_what forge_about frent_a get_> get_a get_paid give_me goodb_to goods_and ha_cumpl
2 ha_queda haga_el hasta_las hay_diner head_offic hemos_habla hemos_perdi histo_con home_> i_see i_shoul i_under i_were
2 i_wonde imagi_que impor_y in_priso in_this inmed_> insta_> inten_of is_close is_now is_still it_at it_or it_over
2 it_too it_will it_would juez_> juici_> keep_your know_when la_casa la_centr la_foto la_linea la_obra la_que la_segur
2 la_tiend la_total la_vamos ladro_> lamen_> las_buena las_costa late_payme late_to lawye_> le_ensen le_expli le_gusta
2 le_he le_inter le_orden le_pasar le_saldr le_van leavi_us left_> left_for let_me lette_will lie_> llama_antes llega_a
2 llega_y lo_conta lo_dice lo_puede lo_sigui lo_visto los_demas los_juzga los_tribu love_to luego_habla make_your
2 malos_pagad many_more many_times mas_nos maybe_your me_confi me_what media_> mes_mas mil_euros misma_histo more_troub
2 mucho_que muert_de mujer_> name_> neces_habla negot_> next_month next_step no_cobra no_estar no_la no_other no_paga
2 no_pagar no_querr no_quier no_recib no_sabe no_vamos nombr_> noon_> nos_encon nos_lo nos_paga nos_vemos not_bothe
2 not_by not_leave not_negot not_paid not_sleep not_wait notic_nuest notic_of nuest_letra o_la o_rompe o_se o_trans
2 ocasi_> offic_> offic_and on_top once_and open_> oport_> or_face or_the order_> otra_copia otro_mes otros_prove
2 our_legal our_money out_for paga_o pago_no pague_el pague_y paque_para para_otro para_recla parec_bien pasar_a pay_it
2 payin_is pedir_> pelo_> perha_we perso_en pida_un plazo_sin pleas_call poco_de pondr_su por_lo prepa_> prese_la
2 prome_que promi_you prueb_para puede_poner que_avisa que_decep que_hace que_ilusi que_las que_llama que_pague
2 que_sepan que_somos que_tener que_todos queda_> queda_mas queja_> recep_de recla_por recor_> remem_that remin_you
2 repor_your reput_> reque_de reser_el respo_is right_now robbe_> rompe_toda ruiz_> run_out runni_after sabe_perfe
2 salir_en say_goodb score_> se_acabo se_da se_enter se_llama se_los se_pone se_va see_a segui_esper segur_socia
2 seman_y ser_muy si_es si_esta sigue_sin so_do so_that solic_> speak_> steal_> su_casa su_cif su_deuda su_factu
2 su_hija su_padre su_pagin such_a sus_factu sus_padre sus_prove suyo_> tendr_notic tenga_que that_invoi the_due
2 the_fair the_post the_small the_warra them_> think_of three_month tiemp_para tiend_y time_for time_is times_do
2 to_appea to_chase to_claim to_find to_help to_let to_me to_start toda_relac told_about tonig_> trata_asi un_letra
2 un_poco un_video una_carta una_penal una_trans up_> up_on urgen_> us_no usted_a usted_el usted_en usted_ni usted_por
2 usted_y vas_a venda_el vez_la vez_no vuelv_a wait_the waiti_> we_hold were_you whate_you will_leave would_love y_aun
2 y_conta y_desap y_haga y_luego y_neces y_punto y_una ya_> ya_la ya_lo ya_no ya_puede ya_que ya_tiene yet_again
2 you_did you_face you_have you_i you_paid you_pleas you_promi you_wait you_well your_age your_car your_compa
2 your_equip your_landl your_site your_staff
3 400_euros <_adema <_de <_deja <_despi <_do <_empen <_entie <_esta <_expec <_find <_go <_graci <_igual <_muy <_next
3 <_one <_prefi <_seria <_solo <_take <_tendr <_tenem <_time <_venda <_voy <_what <_whene a_hacer a_llama a_media
3 a_nosot a_otros a_pagar a_video about_a about_this acaba_los accou_has accou_is acord_la agenc_tribu agota_la
3 al_corri all_about am_going amoun_is an_old and_be and_pay and_stop and_take and_tell and_your anos_> answe_for
3 apell_> apuro_> are_> are_for are_prepa arreg_esto as_a asegu_de badly_> bank_and be_> be_done bien_en bill_is
3 bolig_> buen_clien by_monda calla_> calle_> cambi_nada can_find carry_on caso_> casti_> charg_> chasi_you clase_de
3 clien_que cobra_el comen_el como_no compa_> compa_de compa_with compe_> con_esta con_la con_otros conta_you copia_a
3 coste_de could_get cuant_antes cumpl_o dando_> de_ahora de_dias de_impag de_los de_perso de_serie de_tomar de_tres
3 deali_with debt_> del_minis deliv_on derec_a desde_hoy desk_> despu_de deuda_> deuda_y devol_el dias_y dice_>
3 direc_de do_not ejecu_> el_> el_acces el_coste el_descu el_geren el_inspe el_mas el_motiv el_pelo el_perro el_prime
3 el_princ el_total empre_como empre_de en_asnef en_este en_manos en_punto en_sus encim_de encon_> end_of end_up
3 enfre_a equip_> equiv_> es_evide es_para es_usted escri_y esper_> esta_dando esta_es esta_noche esta_situa esto_se
3 even_a every_lette every_month evide_que expec_us factu_sigue failu_to first_> for_it full_or gasto_> give_you
3 goes_up goods_were ha_orden hace_nada hacie_> had_it had_to haga_falta hasta_manan have_done have_heard heard_that
3 hora_de hoy_antes hoy_no i_menti i_need if_your ignor_us impag_> impor_no infor_> inter_en inter_y invoi_is it_>
3 its_way judge_> jurid_> know_who la_caja la_calid la_cosa la_duena la_justi la_mesa la_puert las_accio las_medid
3 las_moles last_day later_> le_ayuda le_cerra le_convi le_ha le_habla le_recla le_retir le_sirva llama_por lleva_meses
3 lo_agrad lo_comen lo_deje lo_ha lo_lean lo_sabem lo_vea longe_you looks_like los_ninos luego_no lunes_no lurch_>
3 machi_> manos_de mas_caro mas_el mater_> me_esta me_parec me_to medio_> mejor_clien mesa_> mire_como monda_we more_>
3 n_º need_the ni_para ni_se no_acept no_he no_idea no_inten no_saldr no_tener no_tenga non_payer nos_oblig nos_toma
3 not_a not_be not_care not_for nuest_factu o_cumpl oblig_> on_a on_every on_its on_we our_attor our_books our_colle
3 over_> owe_> paga_usted pagad_> pagan_> pagar_antes pagar_es pago_esta paid_by paper_> para_cobra para_decir
3 para_manan para_pedir pay_or payin_> payme_at payme_no perdi_la perha_you plan_de por_usted prest_> progr_> proof_of
3 prope_> prove_> puede_> que_acabe que_decir que_en que_esto que_hemos que_manda que_podem que_ser que_tenga que_traba
3 queda_aqui queda_usted quier_le quint_vez ready_to recib_el recla_> repar_se respo_de robar_> sabe_o sabe_que
3 se_acaba se_esta se_ponga see_this see_what segui_> send_me seria_una serio_> servi_> si_en si_quier siemp_>
3 siemp_que signe_the sin_mas since_you sitio_> sort_this su_coche su_culpa su_favor su_negoc take_you tan_tranq
3 tanto_anos te_lo tecni_> tell_them tell_your tenem_una tener_que tengo_que the_best the_email the_goods the_longe
3 the_lurch the_matte the_price the_whole theft_> they_are think_we this_is this_on tiene_en tired_of to_a to_ask
3 to_call to_do to_expla to_have to_take to_wait toca_> today_or todo_lo traba_y un_euro un_paque una_vez una_visit
3 usted_mas usted_siemp usted_tan vaya_a ve_que verle_> vuela_> ways_of we_did we_know we_see we_speak what_it
3 what_kind what_we what_your while_we will_come will_meet would_have would_your y_apell y_cambi y_con y_debe y_el
3 y_habla y_nada ya_le you_could you_disag you_ignor you_leave you_lied you_make you_never you_only you_ought your_case
3 your_debt your_partn your_way
4 10_por 20_por 26_> <_anoth <_answe <_claro <_congr <_conoc <_cuant <_dile <_from <_it <_le <_llevo <_mient <_mis
4 <_not <_olvid <_otra <_otro <_pedir <_pensa <_pidal <_pondr <_save <_segur <_tell <_usted a_dejar a_este a_lleva a_lo
4 a_mind a_mirar a_prize a_ser acord_de actua_> addre_> agenc_> albar_> algo_llego all_the and_not and_nothi
4 anoth_month are_going are_the as_ever asegu_que askin_> aunqu_este aunqu_la aviso_> banco_nos banco_y be_sold
4 been_told befor_it bien_que bills_> but_we by_frida cada_dia caja_> cansa_de cara_> clien_y close_and cobra_del
4 coja_el colga_la como_traba compa_to confi_where congr_on cost_you credi_> credi_agenc cuand_salga cuent_de da_su
4 de_manan de_nuevo de_retra de_una deal_with debie_> decir_> deje_de deliv_> diga_que direc_parti donde_vive el_asunt
4 el_chequ el_cobra el_gener el_jefe el_juzga el_regis el_ultim embar_> en_los en_mayo en_perso en_su encan_de entie_lo
4 envia_> es_la escap_> esto_no even_the every_we every_you excus_> factu_> fair_we falta_> falta_de for_late for_once
4 for_you fraud_> frida_or from_the froze_> furgo_con glad_to guard_civil ha_costa hace_> hacer_una haga_la hasta_cobra
4 have_half have_no have_paid have_sent have_the hay_nada hemos_hecho here_we histo_de how_to i_want if_this ignor_>
4 igual_si impor_compl in_good is_corre is_going is_no it_about it_not it_out it_yours just_pay la_hora la_merca
4 la_misma la_proxi la_suya la_tarje la_trans la_via la_vista las_cinco las_cosas las_doce le_notif le_servi leave_our
4 lento_> let_see letra_> lette_> liabl_> llamo_de llamo_por llego_mal lleva_los lo_envia lo_mejor lo_sabe los_aboga
4 make_us make_you manan_sera mas_lento may_i maybe_i mi_> mind_to moles_en money_for month_> motiv_y much_for mundo_>
4 muy_bonit neces_algo need_a negoc_> ni_un no_comen no_diga no_es no_hay no_payme no_respo no_vuelv noche_> nombr_en
4 nos_esta nos_queda nosot_por nothi_to nuest_> o_liqui o_lo of_it of_time of_yours olvid_de one_star or_not orden_de
4 otro_> ought_to para_arreg para_un parti_> parti_de pay_me pay_the pay_us pedid_que pendi_con per_cent perha_your
4 pleas_take pondr_en por_las prepa_que prome_> prove_para publi_> put_on que_casua que_debe que_ha que_habla que_haga
4 que_me que_no que_usted queda_sin queda_una quier_ver recar_del recor_de recor_for repor_you respo_> rest_of se_compr
4 see_money segui_sin serve_you servi_tecni si_fuera somet_> sorry_about sort_it su_falta su_forma su_maqui su_nombr
4 su_tiend sus_biene sus_cuent tarda_> team_is tendr_que than_you thank_for that_is that_it that_your the_amoun
4 the_contr the_desk the_full the_owner the_rest the_troub the_worst thing_you time_to to_serve todo_> trans_ya
4 treat_us un_prest up_with us_in us_like usted_con vive_> voy_a waiti_for was_lodge we_could we_deman we_have we_need
4 when_it will_charg will_cost windo_> witho_payin writt_> y_ahi y_los ya_es ya_sabe yo_a you_and you_credi you_had
4 you_left you_said your_bank your_kids your_name your_premi your_wife your_word
5 <_at <_cada <_consi <_despu <_even <_felic <_for <_forge <_haga <_mejor <_mucho <_quiza <_su <_tenga <_thank <_tire
5 <_today <_tomor <_yo a_los a_parti a_sus about_it again_that agrad_> amabl_> and_this any_more are_a asi_> basta_>
5 be_glad biene_> call_it carta_que case_> clien_de como_para con_esa con_nuest count_of credi_line cuant_veces date_is
5 de_este de_hacer de_recla de_ser dejar_tirad del_almac desap_> detal_de discu_el do_i door_> dos_dias due_date
5 el_albar el_detal el_escap es_> es_probl esta_confo esta_en euros_> factu_se for_month fuera_de garan_> gave_you
5 get_ready go_to have_got have_her have_lost hay_> home_addre i_am i_told i_would in_full in_perso inten_de is_>
5 is_not is_our it_takes kind_of la_cara la_orden la_vida law_firm le_conta le_doy le_vamos let_them llama_y lost_count
5 manan_se manda_a mante_> mas_> merca_> mient_usted nadie_lo name_on ni_cambi no_> no_habra no_insis no_sera no_va
5 nos_da nosot_> not_even not_say numer_> nunca_> obra_y order_was our_next paid_for papel_el para_una parce_for
5 pasa_con pay_befor perso_> piens_llama plazo_hasta pondr_una por_cada por_no puede_acaba puert_de put_the que_a
5 que_pasa que_te queda_dos quien_se regis_de relac_> respu_> retir_el round_> saber_de se_moles send_the sera_tarde
5 si_cerra still_have su_local su_movil su_mujer take_your tax_offic tenid_que the_colle the_job the_lot the_trans
5 tiene_> tiene_con tiene_dos time_i tirad_> to_come todas_las traba_grati ultim_plazo un_corre un_juez unpai_bill
5 until_you up_the usted_lo veces_> ver_el we_are we_chang we_get we_go we_shall with_it witho_notic y_sin y_usted
5 ya_hemos yo_que you_my you_so you_think you_treat your_delay your_head
6 <_ahorr <_cuent <_deber <_digal <_dispo <_estan <_estoy <_han <_how <_inclu <_manda <_send <_shall <_tanto <_tengo
6 <_terce <_un a_compa a_photo a_un algo_> as_alway bette_to can_> casa_> con_que con_quien con_un conta_lo conte_>
6 corre_en court_> cuand_se da_la de_nosot dia_de diffi_for el_impor enjoy_it escri_de good_name habri_pagad happe_to
6 hate_to have_asked in_the insis_> ira_a it_gets know_> la_deuda la_ruina le_hemos le_queda leave_us like_this
6 lleva_el maner_de me_da night_> no_conte nos_la nuest_diner o_nada of_you once_> out_of para_que payer_> profe_>
6 puede_caer que_le que_puede que_tiene remin_> ruina_> se_discu se_lo se_pagan segur_que shall_i si_hace si_para
6 si_sigue state_> su_puntu su_retra suya_> takes_> tengo_un that_> the_chequ the_invoi the_line the_order those_who
6 tiene_un to_answe to_leave to_run tres_meses un_recar until_we we_wait will_> your_books your_good
7 48_hours <_al <_disfr <_habla <_hasta <_manan <_menud <_nosot <_prepa <_traig <_well asunt_> at_once ayuda_y busin_>
7 can_forge clien_como como_la con_lo corre_> cost_us cuand_neces de_comer de_embar de_prime del_banco desde_el discu_>
7 dispo_de en_mi entra_en for_my has_your i_have inter_in is_too it_on it_the job_> juzga_> la_cuent le_puede llega_>
7 lo_de los_dias neces_que ni_una no_esper not_all nuest_confi ofici_de on_time on_you on_your paga_> paid_> payme_is
7 penal_> pick_up por_su prime_dia prime_insta queda_con recue_que se_queda silen_> sin_pago su_contr su_direc sure_the
7 the_compl the_fire the_money traba_> tres_dias un_regal una_empre vida_> would_hate y_asunt you_want your_boss
7 yours_in
8 <_each <_estam <_lleva <_nos <_perha <_piens <_that <_vengo a_ver al_resto and_look answe_> askin_for de_sus deman_>
8 do_> entre_> got_the habla_con i_call is_a lo_suyo look_at look_for me_the nada_> not_to o_no si_le sin_cobra so_much
8 the_bill tomor_we un_premi we_will will_not y_ni you_are your_accou
9 <_enhor <_esto <_i <_llamo <_maybe a_judge a_parce ask_> back_> banco_> books_> comer_> de_lo de_por debe_> dias_>
9 factu_no is_on los_gasto nada_de no_nos por_un pregu_por quier_el sin_pagar the_tax todo_el us_> withi_the y_mire
9 y_nos you_>
10 <_get <_look <_ni <_o <_si aboga_> again_you asi_nos cobra_> el_justi el_que es_el es_su esto_> have_nothi have_to
10 le_llega le_quita now_> or_we sabem_> the_boss todos_los va_a we_write while_you will_be y_asi
11 <_tranq <_ya el_dia el_telef en_el factu_en ha_ganad i_do no_me no_se pagar_> thank_to the_court too_late
12 going_to graci_a lo_que pague_> que_es
13 diner_> se_le
14 <_you usted_> what_a
15 <_se <_vaya money_> pay_>
17 <_oh
18 this_>
19 and_you
21 nothi_>
"""
