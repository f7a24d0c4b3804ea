// What is read off the state of the exchange.
import type { ExchangeStatus, Laptop } from "../../api/types";

/** Whether somebody is there to exchange with. */
export function hasOthers(laptops: Laptop[]): boolean {
  return laptops.some((laptop) => !laptop.mine && !laptop.gone && laptop.out === null);
}

/** Whether something others have is not here. */
export function lacks(status: ExchangeStatus): boolean {
  return status.gaps.length > 0 || status.attachmentsMissing > 0;
}
