// The English texts of screens opened seldom, as a chunk of their own.
export default import.meta.glob("../../../locales/en/{contradiction,parting,user,hub,service_card,handover,team,keys,erasure,audit,help}.ftl", { eager: true, query: "?raw", import: "default" }) as Record<string, string>;
