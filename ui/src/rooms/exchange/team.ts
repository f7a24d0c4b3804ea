// What is read off the list of laptops.
import type { Laptop } from "../../api/types";

/** Whether somebody is there to exchange with. */
export function hasOthers(laptops: Laptop[]): boolean {
  return laptops.some((laptop) => !laptop.mine && !laptop.gone);
}

/** What the laptops are called that nobody here has looked at yet. */
export function fresh(laptops: Laptop[]): string[] {
  return laptops.filter((laptop) => laptop.new).map((laptop) => laptop.label);
}
