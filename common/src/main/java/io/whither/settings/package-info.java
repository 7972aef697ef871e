/**
 * Configuration, read once into immutable records, with every fault in one list. The only home of Typesafe Config.
 */
package io.whither.settings;
