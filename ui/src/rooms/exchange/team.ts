// What is read off the list of laptops.
import type { Laptop } from "../../api/types";

/** Whether somebody is there to exchange with. */
export function hasOthers(laptops: Laptop[]): boolean {
  return laptops.some((laptop) => !laptop.mine && !laptop.gone);
}
