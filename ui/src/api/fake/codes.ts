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
};

/** All lists. */
export const codeLists: CodeList[] = [
  { name: "topic", codes: words(topics).map((one) => one.replace("*", "")), sensitive: words(topics).filter((one) => one.endsWith("*")).map((one) => one.replace("*", "")) },
  ...Object.entries(plain).map(([name, text]) => ({ name, codes: words(text), sensitive: [] })),
];
