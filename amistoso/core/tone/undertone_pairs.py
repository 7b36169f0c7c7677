"""What each two words in a row weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

WEIGHTS = """
-26 <_la
-25 <_el <_the
-24 asi_que
-23 <_> and_we bien_>
-17 <_asunt sabem_que
-16 judge_for
-15 as_you for_yours
-14 have_not it_is por_eso sin_coste y_ya
-13 <_vende clear_up for_the i_will juzga_como numbe_> que_la y_le
-12 a_> a_su deman_de no_tiene por_trans
-11 back_to conta_> graci_> no_pague resta_> y_la
-10 aclar_> at_the cambi_> coste_> de_> momen_> thank_you tiemp_> traba_con would_like ya_se your_next your_numbe
-9 <_corre <_to basta_con by_card con_este credi_limit decid_> el_pago has_been if_you ines_> le_llamo me_a meet_you
-9 my_boss of_the of_us que_el que_pagar que_su tarde_> tell_us that_a the_new to_meet week_> will_look will_send
-9 you_to
-8 <_antes <_have <_nothi <_our <_shoul <_subje a_good a_promi ano_> by_the close_the el_cambi el_paque ella_> empre_>
-8 ese_plazo from_us had_a have_a have_never in_that le_cobra let_us like_to linea_de manan_> mes_> my_colle nos_ha
-8 nos_pidio paid_in pay_this pidio_> say_hello se_ha serio_y si_falta sido_un su_empre that_we the_offic tiene_que
-8 to_your todo_bien usted_mismo usted_nos whats_> will_ring y_lo you_can you_may you_pay
-7 000_euros <_avisa <_confi <_estim <_is <_nadie <_para <_pleas <_see <_segun <_siemp <_todav <_when a_date a_frien
-7 am_writi are_still arreg_> asunt_sms can_pay casa_no cobra_de como_clien compr_> con_tarje corre_a datos_> en_dos
-7 en_recep entre_nosot envia_el es_una escri_> factu_que for_your ha_sido have_charg hours_> it_right la_perso
-7 la_prime la_segun le_dejo le_esper le_prest limit_de los_pagos nada_mas no_coinc no_le nos_alegr not_need nothi_else
-7 on_tuesd on_us owe_us palab_> pay_what por_si que_neces repar_el retir_> retra_lo right_> shoul_you su_cuent
-7 su_trans tell_me the_debit the_insur too_> trami_> trans_o un_momen what_has when_you will_stop year_> you_at
-7 you_were you_wrote
-6 <_deman <_did <_falta <_of <_por <_sabem <_somos <_te <_which <_who a_cobra a_note alter_> am_glad an_hour and_i
-6 are_messi as_usual autom_> charg_our con_el con_su convi_> cuand_pueda cuida_con day_> de_mes de_paz del_concu
-6 delay_> deman_for desde_hace discu_que done_> el_enlac el_jueve el_recib enhor_> era_un esta_al este_ano falta_que
-6 famil_> ha_falla ha_llega hay_un i_know inter_> into_your it_was justo_de juzga_de la_calle la_copia la_difer
-6 la_tarde le_pillo le_propo looks_after make_sure marav_> me_dice mejor_> messa_here muy_bien need_to no_hemos
-6 no_more note_> nothi_for nuest_banco of_> ofici_> on_frida over_the pago_> pago_de para_el para_nosot perdi_>
-6 perso_de por_el promi_> que_bien que_dia recep_> recue_a reply_stop salud_> see_you seen_the si_neces side_> sigui_>
-6 sola_vez stays_betwe su_famil su_firma su_numer tenem_el the_old this_year to_close todav_no today_> trave_> un_pago
-6 una_sola unos_dias us_and vence_el venir_a wante_to way_there we_repor when_the who_looks will_get ya_esta you_asked
-6 you_owe you_we your_order
-5 3_> <_actua <_anote <_aqui <_as <_atent <_bueno <_como <_could <_debe <_ejecu <_hemos <_if <_just <_todo a_cambi
-5 a_line a_month a_que a_signa a_usted aboga_y abono_de acaba_de after_the am_afrai and_will antes_del arriv_> attac_>
-5 bothe_you bueno_dias call_> can_be can_wait card_or caso_de colle_the compr_que con_sus condu_> congr_> conte_en
-5 copia_> coste_para could_you cuand_quier cuent_lo days_> de_admin de_llama de_marav de_palab dejo_el diez_dias
-5 direc_> do_you drop_me due_on early_> el_codig el_robo else_to embar_la en_caso en_la en_nombr en_trein encan_>
-5 es_culpa eso_le esta_seman estad_de favor_de fin_de fine_> free_of frida_> gate_> ha_hecho ha_pasad ha_surgi
-5 hacer_nada hay_una hecho_> hemos_visto i_shall in_touch invit_a invit_you invoi_now is_nothi janua_> justi_>
-5 keep_the know_that la_fecha la_lista la_media la_ofici le_viene lo_dejam lo_demas lo_devol look_into lose_your
-5 me_dijo mi_compa more_messa mucho_gusto no_cambi no_desea no_hace nos_cuent nos_diga nos_gusta not_lose not_seen
-5 nothi_is now_that of_charg on_> on_our on_the one_of order_numbe our_websi owe_you pay_by por_escri por_supue
-5 post_the premi_> puede_aparc puede_pagar que_ahora que_conte que_envia que_ver quier_> quier_que reach_you reque_>
-5 sabad_> said_you salda_> se_la see_your sin_inter so_we so_you speak_to su_herma su_opini sus_datos thank_>
-5 that_time the_broch the_delay the_move the_parce the_polic the_sum thing_are this_lette tiene_el to_bothe to_chang
-5 to_talk trans_> tuesd_> un_acuer un_aviso until_it usted_nunca ver_con vez_> visto_el was_an we_ask we_can we_notic
-5 websi_> were_upset will_revie write_again y_esta y_hasta y_quere y_se y_si ya_habla ya_me ya_sabem years_> you_get
-5 you_this you_told your_compl your_daugh your_team yours_>
-4 3_2004 40_euros <_be <_buena <_conte <_cuida <_cumpl <_hay <_lo <_nobod <_once <_puede <_quedo <_sin <_sus <_todos
-4 a_corre about_invoi acuer_> afrai_we after_payme agrad_que alcan_un alegr_que an_autom and_it and_that and_wante
-4 anota_> apolo_for aprob_> are_force ask_you atend_> atent_> avisa_cuand be_at been_a befor_we betwe_us calma_>
-4 cambi_la cargo_> cerra_la cesta_de charg_for cobra_en comis_> con_calma con_ese con_mucho confi_> const_el conta_que
-4 copy_> cuand_tenga custo_> de_aboga de_aceit de_banco de_calid de_cuent de_demor de_dos de_marzo de_mas de_nuest
-4 de_pagos de_que de_trans del_contr del_pago denun_del devol_> dice_con did_you diga_> does_not dos_meses el_abono
-4 el_ayunt el_color el_horar el_inter el_juici el_presu empre_es en_cuant en_orden en_vario enero_> enten_bien
-4 enton_en error_lo esta_todo estab_mal este_en este_mensa factu_de factu_factu fee_> figur_en find_a firma_> for_not
-4 from_you from_your gasto_de goes_out good_time got_lost gusto_> hasta_que have_you hemos_cambi hemos_recib i_can
-4 i_sent i_wante if_the if_there impor_en impor_estab in_> invoi_it is_fine is_messi is_paid is_there is_to is_well
-4 is_your jueve_> juez_de june_> just_call know_you la_asegu la_campa la_opera la_talla las_muest le_atend le_avisa
-4 le_llego le_mande le_paso le_pedim le_pedir le_resul le_rogam left_in line_> llama_el lo_acord lo_habla lo_hemos
-4 lo_prime lo_tiene local_el los_albar los_datos lunes_> manda_un mas_comod me_dira medid_del mensa_> mensa_y mient_se
-4 minut_> nada_pendi neces_su no_optio no_probl no_sabem no_vemos nombr_de nos_compr nos_const not_mind not_pay
-4 not_worry note_it notic_> now_and nuest_cuent nuest_es nuest_web o_en of_accou on_monda once_you optio_but our_relat
-4 pagar_el pagar_por pagos_> para_cerra para_cualq para_su pasa_nada pasan_> pase_por payme_in pedir_nada pero_el
-4 perso_adecu plazo_> pleas_do polic_close ponem_en por_telef por_video prefe_to pregu_> prime_es probl_con
-4 proce_monit proof_> prove_de que_fecha que_hacer que_prefi que_se que_todo queda_enton queda_tres recib_> relac_con
-4 respo_a revis_lo saw_your se_nos see_it servi_you si_a si_hay si_manan sms_factu so_i so_the sorry_to su_dispo
-4 su_respu su_resta su_saldo su_tiemp sube_el sus_queja tarda_un tenga_un termi_el the_20th the_accou the_first
-4 the_meter the_open the_part the_surve this_month this_morni this_quart throu_> to_confi to_say to_send to_sign to_us
-4 to_worry tomes_su tribu_del un_clien un_despi un_error un_mes un_place un_rato una_factu una_linea una_perso under_>
-4 under_the usted_le usted_para va_todo veint_anos ver_que viene_bien vuelt_> was_a we_charg we_had we_saw we_trust
-4 web_> went_out will_wait will_write with_a with_our works_> would_work y_cuand y_no y_tenia you_dispu you_see
-4 your_trans
-3 300_00 5_> <_4 <_ahora <_aun <_buen <_compr <_esper <_final <_ha <_last <_llama <_oye <_perdo <_podem <_podri
-3 <_recla <_senti <_sorry <_under <_vamos <_whate a_call a_chanc a_copy a_credi a_day a_dupli a_few a_look a_mi
-3 a_minut a_quien a_secon a_una about_the acaba_el accou_> acord_no again_about agenc_de ahora_mismo al_dia al_lado
-3 algo_que algun_dato all_is all_of am_getti am_sure and_the anos_de anoth_copy anual_> any_time anyth_> aqui_estam
-3 aqui_respo aqui_tiene are_in are_so at_no aun_no ayuda_a baja_> be_the befor_> best_> bien_nuest but_you by_>
-3 calen_days cambi_de came_in cargo_de check_> claim_> coinc_> come_to como_lo con_gente con_usted confo_> cost_>
-3 could_we cualq_cosa cuand_le cuand_llegu cuent_con cumpl_lo da_vergu date_would de_acuer de_compr de_envio de_ese
-3 de_hacie de_inter de_la de_no de_progr de_verda de_viaje del_local depar_de depen_de desde_enero desea_mas detal_>
-3 devol_la dia_> dia_de did_the digam_que direc_debit dirig_a dupli_> easie_for el_almac el_cargo el_certi el_conte
-3 el_marte el_movil el_nuevo el_numer el_retra el_sabad el_secto el_sorte el_suyo el_tribu el_viern email_> en_>
-3 en_ese en_nuest encaj_> encar_> encim_> enten_que entra_> es_posib es_un escri_en esper_a esper_de esper_que
-3 esta_conte esta_corre esta_manan esta_usted evita_> expec_the exped_> facil_> factu_del factu_esta factu_y
-3 falta_algo falta_algun fecha_> fee_for firma_en first_time for_this for_those force_to from_janua furth_actio
-3 geren_> get_in getti_in go_throu gusto_traba ha_pagad habia_nadie hace_falta hacie_nos had_no hand_> have_stopp
-3 have_won hay_algo hay_mas hear_your heari_from hence_my here_is here_reply hesit_to holid_> i_hope if_somet
-3 impor_que in_case in_janua in_ten in_your inter_legal invoi_reach is_alrea is_an is_at is_due is_open is_tight it_a
-3 it_and it_has it_in it_no keep_you know_how la_carre la_encue la_esper la_factu la_inaug la_inspe la_junta la_llama
-3 la_maqui la_mitad la_visit la_vuelt las_carta las_condi las_fiest las_obras las_ocho last_week le_conte le_encaj
-3 le_escri le_impor le_invit le_ofrec le_sirve le_venga lio_> llama_nos llamo_en llega_bien llega_el llego_> lleva_las
-3 lo_apunt lo_he lo_mira lo_revis lo_sepa lo_tenga lo_ve los_papel los_porte make_a manan_no mando_el mando_la marte_>
-3 marte_y mas_de mas_facil mas_mensa mas_que me_> me_comen me_gusta me_know me_temo mejor_que mensa_aqui mes_no
-3 messa_> mismo_> mista_> monda_> motiv_para nadie_> next_payme no_alcan no_habia no_pasa no_puedo norma_> nos_ayuda
-3 nos_dijo nos_falta not_find not_heard not_the not_yet nuest_clien nuest_parte numer_de o_el olvid_> on_satur on_site
-3 on_thurs opera_> order_is otra_direc our_offic out_> pagar_a paid_pleas parte_> paso_a pay_in pay_now perde_>
-3 permi_> plann_> plazo_de pleas_ignor por_nuest por_una porte_> post_> poste_> prefe_> prefi_> prefi_pagar prest_de
-3 presu_> prime_vez proce_> proce_al puede_habla que_cuest que_depen que_estaf que_falta que_hable que_mejor que_una
-3 queda_a queda_abier quest_> quien_le quien_puedo recib_respu recib_su recup_> respo_baja resul_mas revis_>
-3 right_perso rogam_que saber_> saber_si safel_> said_your se_cumpl se_me se_paga seman_> sepa_> sera_un settl_>
-3 shall_we shop_> shoul_i shoul_know si_el si_lo siemp_le sin_ningu size_> slow_> so_let so_no sobre_el start_in
-3 state_of stop_> stop_the strai_> su_ayuda su_boda su_confi su_encar su_ofici su_pedid su_porte su_recla sure_it
-3 suspe_la take_out te_viene temo_que ten_days ten_years the_counc the_crane the_date the_deliv the_diffe the_final
-3 the_harve the_keys the_mista the_month the_octob the_sampl the_seaso the_secon the_sheri the_two the_works
-3 these_thing this_invoi thurs_> tiene_los time_you to_check to_get to_put to_read to_settl to_tell to_the todo_en
-3 todo_lo todos_> tomor_> touch_about tranq_> tres_> trust_you un_abono un_dato un_descu un_gusto un_minut una_lasti
-3 until_the us_a usefu_> venci_el venga_> viern_> volve_a was_in we_close we_remai we_tried we_want we_would weeke_>
-3 well_> what_is what_you when_> will_ask will_note will_take with_the with_this withi_ten work_for worki_with worry_>
-3 writi_to you_check you_expec you_for you_just you_poste you_recei you_that you_the your_buyer your_call your_fathe
-3 your_file your_messa your_side
-2 2004_> 20_> 2_> 4_> <_1 <_2 <_3 <_5 <_adjun <_all <_corta <_deje <_digam <_enten <_entre <_furth <_he <_hoy <_kind
-2 <_llame <_los <_nunca <_pagar <_ponga <_quere <_retir <_salud <_segui <_soy <_trans <_withi <_witho <_would <_y a_30
-2 a_break a_fin a_loan a_messa a_nadie a_no a_payme a_pleas a_sched a_solut a_state a_trans a_way about_our acaba_las
-2 acabe_la acord_> act_3 adecu_le adjun_el admin_> afect_a again_> agree_> agree_with ahora_y albar_firma albar_no
-2 algun_aprob algun_probl am_not am_tired amena_con an_expla anadi_> and_pleas and_to and_wonde and_would anoth_day
-2 anyth_we appro_the apunt_> aqui_no are_givin are_on are_runni asunt_el ayuda_> be_late be_no be_round becau_of
-2 becau_the below_> buen_fin buena_tarde busca_otra busqu_un cada_vez call_on cambi_el camin_> can_not card_> carta_a
-2 case_it cash_is cata_> cerra_> cerra_el charg_the cobra_a come_in comen_que compl_> con_nosot confi_que confi_y
-2 confo_con conoc_su conta_de conta_para conte_antes conti_> cordi_salud corta_la cosas_que credi_note creo_que
-2 cut_off date_for dato_mal dato_o day_to days_or de_40 de_enero de_garan de_las de_mader de_paso de_puert de_respu
-2 de_seman de_vacac de_vence debe_diner dejam_para del_dia del_segur delay_was demor_que denun_por dia_10 did_not
-2 did_our diga_quien digam_cuand dijo_que diner_de dispo_para dos_factu el_20 el_carte el_conta el_contr el_error
-2 el_exped el_favor el_recar el_segur el_tecni emiti_la en_agost en_casa en_enero en_ningu en_tres enclo_the ends_in
-2 enseg_> entie_que envio_> error_> es_solo escri_a esta_pasan estam_a estas_factu euros_que euros_y every_is fallo_>
-2 falta_el feria_y few_days find_the firma_el for_a for_payin from_a fue_un full_> get_no goes_to gusta_> ha_podid
-2 ha_recib ha_tocad habla_> has_the have_any have_been hay_algun hay_que he_visto hello_> hemos_compr here_it horas_>
-2 how_do i_guess if_not if_that ignor_this igual_> in_june in_writi indiq_> insta_of inter_accru inter_de invoi_for
-2 invoi_we iremo_a is_about is_in is_ready is_this it_be it_for judic_> juici_de kind_regar kindl_pay la_calde
-2 la_canti la_carta la_entid la_esta la_grua la_norma la_nueva la_plaza la_polic la_propu la_situa la_ultim la_zona
-2 lack_of las_graci las_pieza lasti_que late_> le_agrad le_encan le_envia le_infor le_solic leave_it left_a legal_de
-2 les_paga let_you ley_3 listo_> llama_a llego_bien llego_el lo_indiq lo_nuest lo_peor lo_vemos look_> los_corre
-2 los_recor make_this mal_> many_thank mas_los mas_remed mas_tarde may_be me_alegr me_manda me_pongo me_when mejor_se
-2 menti_your messa_and messa_as mi_jefe mix_up monta_> month_is morni_> muy_amabl neces_mas new_date no_afect no_hurry
-2 no_llego no_piens no_pudo no_queda no_sea nos_avisa nos_dio nos_pagan nosot_nos not_go not_had nota_> nota_de
-2 nuest_deseo nuest_ofici nuest_servi nueva_> obra_> of_40 of_this off_> on_invoi on_this on_wedne one_> opcio_que
-2 or_a orden_> otro_dia our_accou our_fault our_lawye our_solic our_wish out_a over_and pago_ya pague_la pague_lo
-2 par_de para_cuand para_la para_poder part_of party_> pasad_> pasar_el paso_salda patro_> payme_of pays_in pedid_>
-2 pedid_y pedim_que pedir_un pendi_> pendi_de peque_> perdo_la perdo_que perio_ends phone_> pick_it pleas_excus
-2 pleas_let pleas_tell pongo_en por_la por_pront porqu_usted posib_> prese_> preve_la prisa_> produ_> pront_pago
-2 propo_a propo_que propu_> proxi_factu puede_elegi puede_recog puedo_llama put_your que_busqu que_cambi que_esper
-2 que_lleva que_nos que_preve que_revis quedo_a quedo_en rathe_pay reali_el recei_of recog_> regar_> rejec_the
-2 remed_que repet_> respe_> rest_> ring_you runni_late sabem_si saber_que saldo_a sales_rep satur_> se_deven se_preoc
-2 se_que se_quedo se_renue se_resue see_the segun_lo segun_nos senor_> sent_on senti_mucho settl_this short_> show_>
-2 si_algo si_ha si_puede si_un si_ya sin_compr so_pleas so_sorry sobre_la solic_forma solo_para son_unos soon_>
-2 sorry_> su_aboga su_compa su_conta su_corre su_gesto su_prove su_socia subje_a subje_sms suits_you take_all te_convi
-2 tenga_cuida the_agree the_boile the_call the_carri the_charg the_count the_detai the_famil the_insta the_late
-2 the_lawye the_next the_other the_porta the_right the_shop the_situa the_wareh there_anyth there_no there_nothi
-2 this_matte this_messa this_with tiene_derec tiene_previ time_> to_keep to_know to_pay todo_corre toget_> trein_dias
-2 two_> ultim_factu ultim_hora un_buen un_cafe un_cordi un_par un_salud una_caja una_denun una_estaf una_fecha
-2 una_firma una_llama una_nueva una_soluc under_act under_this up_to us_find us_know us_when usted_de usted_que
-2 usted_sabe van_a vemos_> venga_bien ver_como verda_> viaje_> viene_mejor we_agree we_appre we_owe we_under
-2 what_would which_date why_you will_answe will_do will_fix will_keep will_put wish_is with_you with_your worry_about
-2 would_be would_it would_not would_rathe would_suit writi_> writi_about wrong_> y_puede ya_va yet_seen you_alway
-2 you_anoth you_decid you_do you_enjoy you_in you_must you_on you_rathe you_tell your_broth your_famil your_goods
-2 your_new your_own your_reaso
-1 <_becau <_en <_feliz <_fue <_good <_lamen <_os <_so a_remin adecu_te agrad_de an_answe but_to calen_de con_una
-1 de_pago del_juzga el_aboga el_polig enten_perfe eres_la factu_vence hable_con i_was inter_la know_when la_denun
-1 la_incid lo_enten manan_y no_eres no_need nos_comen nos_confi not_have our_email pagad_le por_corre que_dice
-1 read_about sent_it suppo_the te_agrad to_> to_hear to_this trans_nos verle_en will_call wrote_to y_por y_queri
-1 you_again
1 <_colga <_prefi <_solic <_termi <_thing <_tu a_gift anula_la calli_about cara_de costs_> el_puebl en_diez este_asunt
1 here_> is_close la_total las_buena le_dara los_demas los_tribu media_> ni_la no_paga no_querr of_custo our_money
1 our_wareh para_otro ponga_en prepa_> que_sepan que_somos queda_mas rapid_> servi_jurid sobre_su today_or trata_asi
1 ultim_dia usted_y vuela_> ya_ha ya_puede
2 2026_> <_answe <_ask <_call <_cance <_coja <_deja <_desde <_dilig <_do <_eres <_eso <_find <_funny <_go <_graci
2 <_hipot <_in <_infor <_les <_luego <_menos <_mucha <_mueva <_muy <_next <_parec <_pegar <_pida <_publi <_seria <_sois
2 <_surel <_they <_vayas <_yet a_bad a_claim a_dos a_eso a_inspe a_lie a_manda a_otros a_salir a_video about_this
2 about_you acaba_en acabo_> act_> after_a again_we age_> al_juzga algo_llego alter_but an_old and_do and_stop and_take
2 and_tell and_your anos_> answe_and ante_el apell_> aprov_de apuro_> are_done are_hereb are_throu as_of asham_of
2 asi_no ask_for atend_el atien_> aunqu_sea avisa_al aviso_a baili_will banco_y be_asham be_done be_inter be_nice
2 bien_que bill_is but_not cada_carta cada_hora calla_> camar_de can_do carce_> caso_> centr_de charg_> chase_you
2 chasi_you cien_euros claim_it coche_> comen_con comes_to como_funci como_no compa_> compa_with compr_y con_todo
2 coope_> corre_de corre_que corre_y costa_> could_get cuant_antes cumpl_o dando_> dara_un date_> de_como de_credi
2 de_dias de_ejecu de_escri de_esta de_fiar de_inmed de_mi de_pagar de_proce de_serie de_su deali_with decis_> del_bar
2 del_minis del_puebl demor_> derec_a desde_hoy desk_> despu_de detra_de deuda_en dias_y diga_de digan_> dilig_de
2 dire_a direc_de disco_> do_the docum_> done_with dos_opcio el_clien el_descu el_dia el_falle el_monit el_motiv
2 el_mundo el_pelo el_princ el_procu empre_de en_calid en_este en_googl en_inter en_las en_manos en_pedir en_punto
2 en_que enhor_por es_por es_usted eso_se esta_dando esta_de esta_el esta_es esta_hecho esta_la estan_hacie este_mes
2 este_pago esto_se euros_por even_a every_month every_will expec_us expli_lo faceb_> facha_> failu_to file_> find_out
2 for_our forge_about frent_a get_a goodb_to goods_were ha_cumpl ha_orden ha_queda hace_nada haga_el have_done
2 hay_diner hemos_habla hemos_perdi hemos_tenid histo_con hoy_no i_need i_see i_were in_priso in_this infor_> inmed_>
2 insta_> inten_of inter_en invoi_is is_no is_now it_at it_or it_too it_up it_would juez_> juici_> know_who la_casa
2 la_centr la_const la_cosa la_culpa la_facha la_foto la_obra la_recep la_segur la_vamos ladro_> lamen_> las_costa
2 last_day late_to le_convi le_ensen le_expli le_felic le_gusta le_he le_inter le_orden le_saldr le_vendr leavi_us
2 let_a lette_we lette_will lie_> like_yours llama_por llega_y llego_mal lo_dice lo_sabem lo_sigui lo_visto local_>
2 longe_you los_juzga love_to lurch_> machi_> malos_pagad manan_a manos_de many_more many_times mas_el mas_nos me_confi
2 me_what mejor_clien meses_> mil_euros more_troub mucho_que muert_de mujer_> neces_algo neces_habla need_a negot_>
2 no_alter no_es no_estar no_ha no_inten no_la no_other no_pagar no_recib no_sabe no_saldr non_payer noon_> nos_lo
2 nos_paga nos_vemos not_bothe not_by not_leave not_negot not_sleep not_wait not_want notic_nuest notic_of nuest_aseso
2 nuest_letra o_cumpl o_la o_rompe o_se o_trans ocasi_> offic_> offic_and on_top oport_> or_face or_the otra_copia
2 otros_prove our_credi our_invoi our_legal ours_> out_for over_> paga_o pagar_antes pague_el pague_o pague_y paper_>
2 paque_para para_cobra para_decir para_recla pasar_a pay_it payme_no pedir_> pelo_> perfe_> perha_you perso_en
2 photo_of plazo_sin pondr_su prepa_que prese_la prest_> promi_you prove_> provi_> proxi_vez prueb_para punto_>
2 que_avisa que_decep que_decir que_hace que_hemos que_las que_llama que_ser que_tener que_toca que_todos quier_ver
2 recep_de recor_> remin_you repor_your reque_de reser_el respo_de respo_is right_now robar_> rompe_toda run_a sabe_o
2 sabe_perfe sabe_que sabra_lo salir_en say_goodb se_enter se_llama se_lo se_los se_pone se_va see_what segui_>
2 segui_esper segur_socia ser_muy seria_una serio_> servi_> shame_on shop_on si_es si_quier sigue_sin sin_mas sitio_>
2 so_that solic_> sort_this soy_el steal_> su_caso su_cif su_culpa su_deuda su_factu su_favor su_padre su_pagin such_a
2 suit_you sus_factu sus_padre suyo_> te_lo tendr_notic tenem_una tenga_que that_your the_best the_credi the_due
2 the_fair the_longe the_lurch the_owner the_phone the_post the_small the_warra them_> they_are thing_> think_we
2 tiemp_para tiend_y time_is times_do tired_of to_a to_appea to_chase to_claim to_find to_help to_let to_start to_write
2 toca_> toda_relac told_about tonig_> ultim_vez un_10 un_video una_penal una_trans una_visit under_you up_on up_with
2 us_no usted_a usted_el usted_mas usted_ni usted_por usted_unos vas_a ve_que venda_el vez_la vuelv_a wait_the waiti_>
2 way_to ways_of we_deman we_do we_hold we_know were_you what_it what_we when_it will_come will_leave with_> would_love
2 y_apell y_debe y_desap y_haga y_neces y_pague y_punto ya_no ya_que ya_tiene yet_again you_could you_disag you_face
2 you_i you_ignor you_lied you_like you_need you_only you_paid you_said you_wait your_age your_car your_equip
2 your_landl your_mothe your_partn your_site your_time
3 10_por 400_euros 48_horas <_a <_adema <_anoth <_cuant <_cuent <_darem <_de <_drop <_empen <_entie <_esta <_expec
3 <_from <_igual <_le <_may <_not <_otro <_pensa <_pondr <_segur <_settl <_tendr <_today <_venda <_voy <_whene a_habla
3 a_hacer a_llama a_lo a_media a_pagar about_it about_to acaba_los acord_la addre_> agenc_tribu agota_la ahora_>
3 al_corri albar_> all_about all_the am_going and_be and_nothi and_pay are_> are_for are_going arreg_esto asegu_de
3 askin_> badly_> bank_> bank_and befor_it bills_> bolig_> by_monda calle_> cambi_nada carry_on casti_> clase_de
3 clien_que cobra_el coche_y coleg_de comen_el compa_de compe_> con_la con_otros conta_desde conta_you conte_>
3 contr_usted copia_a coste_de credi_agenc credi_insur credi_y cuand_salga de_ahora de_nuevo de_perso de_todo de_tomar
3 de_tres debe_de debt_> decir_> delin_> deliv_on desde_la deuda_> deuda_y devol_el dice_> diga_que direc_parti do_not
3 dog_ate ejecu_> el_> el_acces el_coste el_embar el_gener el_geren el_inspe el_jefe el_mante el_mas el_perro el_premi
3 el_regis el_total el_ultim empre_como en_asnef en_los en_mayo en_perso en_sus encon_> end_of end_up enfre_a envia_>
3 equip_> equiv_> es_evide es_la es_para esper_> esta_noche esta_situa esto_no euros_> every_lette evide_que factu_>
3 factu_sigue falta_de for_it for_late for_once gasto_> give_me give_you goes_up goods_and hablo_con hacie_> had_to
3 hate_to have_heard have_the hay_nada head_offic heard_that hemos_hecho home_> how_to hoy_mismo i_am i_menti i_would
3 if_this if_your ignor_us impag_> impor_no in_good inter_y it_> its_way judge_> jurid_> la_caja la_calid la_duena
3 la_justi la_merca la_mesa la_proxi la_tarje la_tiend la_vista las_accio las_cinco las_doce las_medid las_moles
3 le_ayuda le_cerra le_ha le_recla le_servi le_sirva left_> let_see let_them llamo_de lleva_los lleva_meses lo_agrad
3 lo_comen lo_deje lo_ha lo_lean lo_mejor lo_vea looks_like los_ninos luego_no lunes_no make_us make_you mas_> mas_caro
3 mater_> maybe_your me_esta me_parec medio_> mesa_> mire_como misma_histo moles_en monda_we money_for month_> more_>
3 n_º need_the negoc_> ni_se ni_un no_acept no_cobra no_idea no_payme no_tener no_tenga nombr_en nos_han nos_oblig
3 nos_toma nosot_> not_care not_for not_say nothi_to oblig_> of_it of_time on_every on_its on_we our_attor our_books
3 our_colle owe_> pagad_> pagan_> pagar_es pago_esta paid_by para_arreg para_manan para_pedir para_un parce_for
3 parec_bien parti_> pay_or pay_us payin_> pedid_que perdi_la perha_your plan_de pleas_call pondr_una por_usted progr_>
3 proof_of prope_> puede_> que_acabe que_casua que_debe que_en que_esto que_haga que_manda que_me que_pague que_traba
3 que_usted queda_> queda_aqui quien_se quier_le quint_vez ready_to recib_el recib_la recla_> recla_por recor_for
3 runni_after se_acaba se_acabo se_compr se_esta segui_sin send_me siemp_> siemp_que signe_the since_you su_casa
3 su_coche su_negoc su_tiend sus_prove take_you tan_tranq tanto_anos tecni_> tell_them tendr_que tener_que tengo_que
3 thank_for the_contr the_email the_full the_matte the_price the_same the_worst theft_> this_is tiene_dos tiene_en
3 time_to to_call to_expla to_have to_take un_euro un_paque un_prest una_vez urgen_> us_in usted_con usted_en usted_lo
3 usted_siemp usted_tan ver_el verle_> we_could we_did we_have we_see what_kind what_your will_meet word_> would_have
3 would_your y_a y_como y_el y_habla y_los y_nada ya_la ya_le you_credi you_had you_leave you_ought you_pleas your_bank
3 your_case your_debt your_shop your_staff your_way your_wife
4 20_por 26_> <_cada <_claro <_despi <_despu <_dile <_for <_haga <_llevo <_mis <_olvid <_otra <_pedir <_pidal <_time
4 <_tomor <_un <_usted <_what a_lleva a_mind a_parti a_prize about_a accou_is acord_de actua_> agenc_> agrad_> amoun_is
4 anoth_month answe_for are_the as_ever asegu_que aunqu_este aunqu_la aviso_> basta_> be_glad been_told but_we by_frida
4 cada_dia call_it can_find cansa_de cara_> clien_> clien_de clien_y close_and cobra_del coja_el colga_la como_traba
4 compa_to con_esta con_quien confi_where conta_con cost_you credi_> cuent_de da_su date_is de_hacer de_impag de_manan
4 de_plazo de_retra deal_with debie_> deje_de dia_que discu_el do_i donde_vive dos_dias due_date el_asunt el_chequ
4 el_cobra el_juzga el_prime embar_> encan_de encim_de entie_lo escri_y esta_confo esta_en even_the excus_> factu_se
4 fair_we for_> for_what fraud_> frida_or from_the full_or glad_to guard_civil ha_costa habri_pagad hace_> hacer_una
4 haga_la hasta_cobra hasta_manan have_asked have_no have_paid have_sent hay_> here_we histo_de home_addre hora_de
4 i_told i_want ignor_> igual_si impor_compl insis_> inten_de is_going is_our it_not it_out it_takes it_yours just_pay
4 la_hora la_misma la_puert la_suya la_via las_cosas le_hemos le_notif le_retir lento_> letra_> liabl_> llama_y
4 lo_envia lo_sabe los_aboga manan_sera maner_de mas_lento may_i mi_> mind_to mundo_> muy_bonit nadie_lo name_on
4 next_month night_> no_comen no_respo no_sera noche_> nombr_y nos_da nos_esta nos_queda nosot_por not_a not_even
4 nuest_> nuest_diner numer_> nunca_> o_liqui o_lo of_yours olvid_de on_a once_> one_star orden_de otro_> ought_to
4 pago_no parti_de pay_befor pay_me per_cent plazo_hasta pleas_take pondr_en por_no por_que prove_para publi_>
4 puede_poner puert_de que_ha que_habla que_le queda_dos queda_una queda_usted recar_del recor_de repor_you respo_>
4 respu_> se_moles see_money see_this serve_you servi_tecni si_en si_fuera sorry_about sort_it su_falta su_maqui
4 su_mujer sus_biene take_your tarda_> team_is tenid_que the_amoun the_colle the_desk the_job the_lot the_rest
4 the_troub the_whole thing_you this_on to_answe to_come to_serve todas_las traba_y trans_ya treat_us un_corre
4 unpai_bill us_like vive_> voy_a waiti_for was_lodge we_go we_need will_charg will_cost writt_> y_ahi y_cambi y_ni
4 ya_es ya_sabe yo_a your_boss your_delay your_kids your_premi
5 <_ahorr <_conoc <_consi <_deber <_dispo <_estan <_even <_felic <_forge <_han <_manda <_mucho <_perha <_prepa <_quiza
5 <_save <_shall <_solo <_tenga <_tire <_yo a_dejar a_los a_sus amabl_> and_not and_this any_more are_a asi_> at_once
5 banco_nos biene_> caja_> can_forge carta_que case_> como_para con_esa con_un conta_lo contr_> count_of credi_line
5 cuant_veces cumpl_> da_la de_comer de_este de_los de_nosot de_ser de_usted dejar_tirad del_almac desap_> detal_de
5 diffi_for el_albar el_detal en_su enjoy_it es_> es_probl for_month for_you fuera_de garan_> gave_you get_ready go_to
5 have_her have_lost in_full in_perso is_> it_gets it_the it_will kind_of know_> la_cara la_orden la_vida law_firm
5 le_conta le_doy le_queda le_vamos leave_our leave_us lost_count manan_se manda_a mante_> maybe_i me_the me_to
5 mient_usted ni_cambi ni_una no_> no_diga no_habra no_insis no_va no_vuelv nuest_factu o_nada o_no obra_y of_you
5 order_was our_next out_of paid_for papel_el pasa_con pay_the piens_llama por_cada por_lo profe_> puede_acaba put_on
5 que_a que_pasa que_puede que_te queda_sin regis_de relac_> remin_> retir_el round_> saber_de segur_que send_the
5 sera_tarde shall_i si_cerra si_hace si_sigue sin_pago su_direc su_forma su_local su_movil su_nombr su_retra sus_cuent
5 takes_> tax_offic that_is that_it those_who tiene_con tiene_un time_i tirad_> todo_> traba_grati tres_meses un_juez
5 until_we veces_> we_chang we_get we_shall we_wait we_will will_not windo_> with_it witho_notic would_hate y_sin
5 y_usted ya_hemos yo_que you_and you_think your_books your_name
6 <_at <_congr <_disfr <_estam <_estoy <_habla <_hasta <_inclu <_manan <_mejor <_menud <_no <_send <_su <_tengo <_terce
6 a_compa a_un and_look answe_> as_alway can_> casa_> como_la con_que congr_on corre_> cost_us cuand_se de_embar
6 de_prime de_recla do_> el_escap el_impor entra_en escap_> escri_de firm_> good_name habla_de haga_falta ira_a is_on
6 is_too it_on la_deuda la_ruina la_trans lette_> like_this llamo_por lleva_el look_at merca_> much_for name_>
6 neces_que no_conte no_esta no_nos nos_la not_all nuest_confi ofici_de on_you para_que payer_> payme_is perso_>
6 por_las por_su prime_insta puede_caer que_no que_tiene ruina_> se_discu se_pagan si_para so_much somet_> state_>
6 still_have su_contr su_puntu suya_> tengo_un that_> the_boss the_chequ the_money the_order to_leave to_run un_recar
6 un_regal una_empre until_you up_the we_are will_> y_asunt you_treat you_want your_good your_head
7 48_hours <_al <_esto <_llamo <_lleva <_nosot <_piens <_si <_tenem <_that <_traig <_vengo <_well a_parce a_photo a_ver
7 al_resto askin_for asunt_> ayuda_y busin_> clien_como comer_> con_nuest corre_en de_una del_banco desde_el dias_>
7 discu_> dispo_de en_mi for_my got_the habla_con has_your have_to i_call i_have in_the inter_in job_> juzga_> le_puede
7 lo_de look_for los_dias nada_> nada_de no_esper no_se not_come not_to on_time penal_> por_un pregu_por prime_dia
7 queda_con recue_que se_queda silen_> sin_cobra sure_the the_invoi the_trans tomor_we traba_> tres_dias us_> vida_>
7 yours_in
8 <_each <_look <_nos <_que <_thank con_lo de_sus debe_> deman_> el_justi entre_> esto_> is_a is_not it_about la_cuent
8 lo_suyo no_me on_your paid_> pick_up si_le sin_pagar the_compl the_fire the_tax tiene_> un_premi will_be withi_the
8 y_nos your_accou
9 <_get <_how <_maybe <_ni <_o <_ya a_judge again_you asi_nos back_> books_> court_> de_lo de_por el_que es_su factu_no
9 i_do le_quita llega_> los_gasto me_da or_we paga_> quier_el the_court todo_el todos_los va_a we_write while_you y_asi
9 y_mire
10 <_enhor <_i aboga_> diner_> es_el graci_a ha_ganad have_got have_nothi le_llega sabem_> the_bill too_late what_a
10 you_> you_are
11 <_tranq <_you ask_> banco_> cobra_> going_to lo_que now_> que_es thank_to
12 factu_en
13 el_telef en_el money_> pague_> se_le usted_>
14 <_se
15 <_vaya pagar_> pay_>
16 <_oh
17 and_you this_>
19 nothi_>
"""
