import { stockholmOffset } from '../src/time/stockholm.js';

/**
 * Sets the offset of the visitor's clock from UTC, in minutes, for the tests of a suite; by default
 * Stockholm's own, so that what is shown does not depend on the machine that tests run on.
 */
export function visitorClock(offset: (instant: number) => number = stockholmOffset): void {
  const real = Date.prototype.getTimezoneOffset;
  before(() => {
    Date.prototype.getTimezoneOffset = function () {
      return -offset(this.getTime());
    };
  });
  after(() => {
    Date.prototype.getTimezoneOffset = real;
  });
}
