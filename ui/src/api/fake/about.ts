// Which tables a command writes to, as the history of the core names them.

const tables: Record<string, string[]> = {
  "person.create": ["person", "person_language", "person_name"],
  "person.change": ["person"],
  "person.add_name": ["person_name"],
  "person.change_name": ["person_name"],
  "person.remove_name": ["withdrawn"],
  "person.set_languages": ["person_language"],
  "person.add_document": ["residence_document"],
  "person.change_document": ["residence_document"],
  "person.remove_document": ["withdrawn"],
  "person.join": ["same_person"],
  "person.separate": ["withdrawn"],
  "household.join": ["household", "household_joined"],
  "household.leave": ["household_left"],
  "household.part": ["household", "household_joined", "household_left", "whereabouts_kept"],
  "person.lift_protection": ["withdrawn"],
  "kinship.add": ["kinship"],
  "kinship.remove": ["withdrawn"],
  "contact.log": ["contact", "contact_person", "contact_topic"],
  "contact.move": ["contact_person"],
  "application.create": ["application", "application_group", "application_person"],
  "application.change": ["application"],
  "application.set_status": ["application_status"],
  "application.take_back": ["withdrawn"],
  "case.begin": ["case_file", "case_person"],
  "case.assign": ["case_worker"],
  "case.set_phase": ["case_phase"],
  "case.put_person": ["case_person"],
  "case.drop_person": ["case_person"],
  "case.consent": ["case_consent"],
  "case.take_back": ["withdrawn"],
  "attention.resolve": ["person"],
  "attention.keep": ["withdrawn"],
  "attention.settle": ["withdrawn"],
  "partner.add": ["partner"],
  "partner.change": ["partner"],
  "service_card.verify": ["service_verified"],
  "disclosure.log": ["disclosure"],
  "disclosure.take_back": ["withdrawn"],
  "help_plan.put_goal": ["goal"],
  "help_plan.put_measure": ["measure"],
};

/** The tables of a command. */
export function about(command: string): string[] {
  return tables[command] ?? [command.startsWith("help_plan") ? "help_plan" : "contact"];
}
