/**
 * Dates as people write them: intervals of months with a precision. Knows nothing of profiles or careers.
 */
package io.whither.time;
