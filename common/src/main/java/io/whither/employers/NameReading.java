package io.whither.employers;

/**
 * What an employer's text alone says.
 *
 * @param said the state it names, such as a career break; null when it names none
 * @param company never null; abstains when the text says too little
 * @param isNamed whether there is a letter or digit
 */
record NameReading(PositionKind said, EmployerMatch company, boolean isNamed) {}
