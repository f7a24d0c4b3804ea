// The French texts of the page, as one chunk.
export default import.meta.glob("../../../locales/fr/{page,attention,start,desk,person,contact,intake,case,plan,signing,release,today,backup,exchange,service_card,handover,user,office,audit,settings,help,errors,codes}.ftl", { eager: true, query: "?raw", import: "default" }) as Record<string, string>;
