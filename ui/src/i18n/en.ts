// The English texts the page begins with, as one chunk.
export default import.meta.glob("../../../locales/en/{page,attention,start,desk,person,contact,intake,case,plan,signing,release,today,backup,exchange,office,settings,errors,codes}.ftl", { eager: true, query: "?raw", import: "default" }) as Record<string, string>;
