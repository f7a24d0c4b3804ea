// What is read off the state of the exchange.
import type { ExchangeStatus, Laptop } from "../../api/types";

/** Whether somebody is there to exchange with. */
export function hasOthers(laptops: Laptop[]): boolean {
  return laptops.some((laptop) => !laptop.mine && !laptop.gone && laptop.out === null);
}

/** How many of this laptop's changes are neither in a file nor on the hub. Either counts the newest ones, so the fewer lack in both. */
export function nowhere({ changesSince }: ExchangeStatus, notOnHub: number): number {
  return Math.min(changesSince, notOnHub);
}

/** Whether something others have is not here. */
export function lacks(status: ExchangeStatus): boolean {
  return status.gaps.length > 0 || status.bodiesMissing > 0 || status.attachmentsMissing > 0;
}
