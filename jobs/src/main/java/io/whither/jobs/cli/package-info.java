/**
 * The command line: one thin class a command. The only home of picocli, and of the choice which jobs make up a command.
 */
package io.whither.jobs.cli;
