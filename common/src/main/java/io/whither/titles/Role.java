package io.whither.titles;

/**
 * A named role.
 *
 * @param soc O*NET-SOC 2019 code
 * @param isco ISCO-08 unit group
 * @param level level that the role implies whatever its words, 1 to 9; 0 when its words decide
 */
public record Role(String code, String name, JobFunction function, String soc, String isco, int level) {}
