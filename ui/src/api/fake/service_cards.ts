// Service cards of the in-memory office: our own, those of four services, and one that is brought.
import type { CardRow, Commands, FoundCard, OwnService, PartnerCard, PartnerRow } from "../types";
import { shiftMonths } from "../../shared/date";
import { bare, TEAM } from "./joining";
import { laptops } from "./laptops";
import { me, NOW, office, refuse, reply, TODAY } from "./office";
import { known, partner, partners } from "./partners";
import { coordinator } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];

/** What the worker of the service whose card is brought reads out. */
const READ_OUT = "141421356237309504880168";
/** What the service reads out that is here already. */
const READ_BEFORE = "173205080756887729352744";

const card = (name: string, issuedOn: string, some: Partial<CardRow> = {}): CardRow => {
  const validUntil = shiftMonths(issuedOn, 24);
  return { name, unit: "", address: "Hafenstraße 9\n71601 Nachbarstadt", phone: "07000 5678", email: "", issuedOn, validUntil, expired: validUntil < TODAY, signedBy: "Andrea Brandt", ...some };
};
const held = (row: CardRow, by = ""): PartnerCard => ({ card: row, verified: by !== "", verifiedBy: by, verifiedAt: by ? NOW - 90 * 86_400_000 : null, other: null });

const brought = card("Sozialdienst Ufer", "2026-12-01", { unit: "Begleitung von Familien", email: "ufer@beispiel.example" });
let own: CardRow | null = null;
let remade = false;
let came: string | null = null;

/** Puts some in; our own ends soon. */
export function acquaint(): void {
  const give = (row: PartnerRow, given: PartnerCard) => partners.set(row.id, { ...row, card: given });
  own = card(office.details.organisation, "2025-01-20", { address: office.details.address, phone: "07000 1122", signedBy: me().name });
  give(known("Dienst am Hafen", ""), { ...held(card("Dienst am Hafen", "2025-11-03"), "SK"), other: card("Dienst am Hafen", "2027-01-04", { phone: "07000 9999", signedBy: "T. Unbekannt" }) });
  give(known("Integrationsdienst Bergstadt", "Frau Yıldız"), held(card("Integrationsdienst Bergstadt", "2026-10-12"), "JW"));
  give(known("Migrationsberatung im Tal", ""), held(card("Migrationsberatung im Tal", "2026-12-20")));
  give(known("Wohnhilfe Nord", ""), held(card("Wohnhilfe Nord", "2024-11-01"), "SK"));
}

const ownService = (): OwnService => ({ digits: own ? TEAM : [], card: own, exposed: own !== null && !remade && laptops.some((one) => one.out && one.out !== "retired"), nameless: office.details.organisation.trim() === "" });

/** The commands of this part. */
export const serviceCardCommands = {
  "service_card.own": () => reply(ownService()),
  "service_card.issue": (args: Args<"service_card.issue">) => {
    coordinator();
    if (ownService().nameless) refuse("name-missing");
    remade = true;
    own = card(office.details.organisation, TODAY, { ...args, unit: office.details.unit, address: office.details.address, signedBy: me().name });
    return reply(ownService(), ["service_card"]);
  },
  "service_card.save": () => (own ? reply({ card: "geleit-service-27182818-1.card", picture: "geleit-service-27182818-1.png" }) : refuse("not-found")),
  "service_card.inspect": () => {
    const found: FoundCard = { card: brought, news: came ? "known" : "first", partner: came ? partner(came) : null };
    return reply(found);
  },
  "service_card.receive": (args: Args<"service_card.receive">) => {
    const row = partner(came ?? args.partner ?? known(brought.name, brought.unit).id);
    if (!came) partners.set(row.id, { ...row, card: row.card?.verified ? { ...row.card, other: brought } : held(brought) });
    came = row.id;
    return reply(partner(row.id), ["partner", "service_card"]);
  },
  "service_card.verify": (args: Args<"service_card.verify">) => {
    const before = partner(args.partner);
    const typed = bare(args.digits);
    const now = { verified: true, verifiedBy: me().short, verifiedAt: NOW };
    if (!before.card || ![READ_OUT, READ_BEFORE].includes(typed)) refuse("card-digits-wrong");
    const answered: PartnerCard = typed === READ_OUT ? { ...before.card, ...now, card: before.card.other ?? before.card.card, other: null } : { ...before.card, ...now };
    partners.set(before.id, { ...before, card: answered });
    return reply(partner(before.id), ["partner", "service_card"], { roots: [before.id], act: "service_card.verify", undo: () => partners.set(before.id, before) });
  },
};
