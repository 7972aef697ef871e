/**
 * What the work was: function, role, seniority level and track, read from a job title.
 */
package io.whither.titles;
