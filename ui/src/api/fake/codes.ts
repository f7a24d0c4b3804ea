// The code lists, as the core hands them out.
import type { CodeList } from "../types";

const words = (text: string) => text.split(" ");
const topics = "childcare school occupation training recognition authorities social_benefits asylblg residence_law asylum_procedure family_reunification health_physical* health_mental* medical_aid* health_insurance pregnancy_birth* disability_care* language_course housing_search accommodation_matters house_rules money_budget debt parenting partnership_conflict* violence_protection* child_protection* addiction* life_perspective leisure_participation mediation volunteering return* documents_civil_status mobility digital_access post_translation crisis* other confidential";

const plain: Record<string, string> = {
  contact_kind: "office_hour appointment visit phone group other",
  contact_act: "support advise inform",
  interpreter: "none present phone video",
  note_class: "file restricted entrusted personal",
  name_kind: "official native alias former",
  sex: "f m x",
  residence_document: "arrival_certificate asylum_permission toleration toleration_identity training_toleration employment_toleration permit_asylum_entitled permit_refugee permit_subsidiary permit_removal_ban temporary_protection humanitarian_admission jewish_immigrant_permit late_repatriate permit_well_integrated permit_other_humanitarian settlement_permit fictional_certificate lu_applicant lu_beneficiary lu_temporary passport other",
  relation_kind: "spouse religious_or_traditional_spouse partner separated divorced widowed parent child step_parent step_child foster_parent foster_child sibling half_sibling step_sibling grandparent grandchild aunt_uncle niece_nephew cousin guardian ward caregiver cared_for person_of_trust",
  language: "ar prs fa ps kmr ckb ur ti am om so uk ru tr az sq rom bs sr hr mk ka hy ha pcm ig yo fr en es pt ta bn pa hi ne zh vi ce ff lb de it pl ro bg",
  jurisdiction: "de-bw lu",
  data_protection_law: "gdpr_public_de gdpr_private_de kdg dsg_ekd gdpr_lu",
  application_path: "referred_service mandated_by_law self other",
  referrer_kind: "accredited medico_psychosocial other",
  urgency: "normal soon at_once",
  reply_to: "service persons both",
  knows_agrees: "yes no unknown",
  application_status: "received incomplete complete assessed accepted waiting_list refused referred_on withdrawn interim_answer answered",
  refusal_reason: "outside_scope short_term_help_sufficient other_service_competent area capacity cooperation_not_wished incomplete",
  channel: "post handed_over encrypted_mail",
  case_part: "client child family representative",
  case_phase: "intake assessment planning implementation evaluation closed",
  closure_reason: "goals_reached sufficiently_stable moved_away handed_over client_ended no_contact left_country returned_voluntarily max_period deceased not_competent parted other",
  worker_part: "holder deputy",
  consent_answer: "given refused withdrawn",
  consent_how: "written oral mandated",
  holiday: "new_year epiphany good_friday easter_monday labour_day europe_day ascension whit_monday corpus_christi lu_national_day assumption german_unity all_saints christmas second_christmas",
  orientation: "improvement stabilisation",
  life_area: "residence housing health language children_school work_training money family participation safety",
  resource_kind: "person family surroundings",
  measure_who: "client service partner volunteer",
  measure_status: "open done dropped",
  signatory: "client representative worker interpreter",
  signature_kind: "ink mark refused read_back digital",
  release_kind: "secrecy data_protection accompaniment",
  release_direction: "one_way mutual",
  release_channel: "oral letter inspection file",
  release_end: "withdrawn not_signed other",
  disclosure_ground: "release statutory_duty vital_interest child_protection",
  handover_occasion: "moving change_of_service referral other",
  handover_due: "document evaluation goal measure",
  handover_acts: "open client giving receiving",
  erasure_reason: "retention request handed_over mistake",
  hold_reason: "court claim complaint audit archive other",
  handover_outcome: "open accepted rejected withdrawn",
  agreement_end: "not_signed ended_together client_withdrew case_closed other",
};

const items = "identity languages reachability residence family accommodation deadlines benefits money work_training children_school network admission accompaniment plan counselling documents narrative pictures health* support_needs* addiction* violence* beliefs*";
const groups = "insertion_benefit_recipient minor_family_problems parenting_overload indebted over_indebted budget_advice budget_management substance_dependence* mental_disorder* care_need* asylum_seeker refugee other_distress";

/** A list in which a star marks what is sensitive. */
function starred(name: string, text: string): CodeList {
  const bare = (one: string) => one.replace("*", "");
  return { name, codes: words(text).map(bare), sensitive: words(text).filter((one) => one.endsWith("*")).map(bare) };
}

/** All lists. */
export const codeLists: CodeList[] = [
  starred("topic", topics),
  starred("target_group", groups),
  starred("release_item", items),
  ...Object.entries(plain).map(([name, text]) => ({ name, codes: words(text), sensitive: [] })),
];
