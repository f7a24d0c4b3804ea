import { test } from "vitest";
import { fileURLToPath } from "node:url";
import { launch, visit } from "./browser";
import { serve } from "./serve";
test("shots", async () => {
  const { server, address } = await serve(fileURLToPath(new URL("../../dist-fake", import.meta.url)));
  const browser = await launch();
  const first = await visit(browser, address, { screen: { name: "people" } });
  const ids = await first.page.evaluate(() => (window as any).geleitFake);
  const list: [string, any, any?][] = [["today",{name:"today"}],["intake",{name:"intake"}],["new",{name:"new-application"}],["application",{name:"application",id:ids.application}],["cases",{name:"cases"}],["case",{name:"case",id:ids.case}],["plans",{name:"case",id:ids.case,tab:"plans"}],["agreements",{name:"case",id:ids.case,tab:"agreements"}],["history",{name:"case",id:ids.case,tab:"history"}],["plan",{name:"plan",id:ids.plan}],["paper",{name:"paper",id:ids.plan}],["agreement",{name:"agreement",id:ids.agreement}],["personcases",{name:"person",id:ids.person,tab:"cases"}]];
  for (const [name, screen] of list) {
    const { page, faults } = await visit(browser, address, { screen }, { width: 1366, height: name === "plan" || name==="new" ? 3600 : 1100 });
    await page.waitForTimeout(400);
    if (faults.length) console.log(name, faults);
    await page.screenshot({ path: `/var/tmp/p-shots/${name}.png` });
    await page.close();
  }
  await browser.close(); server.close();
}, 300000);
