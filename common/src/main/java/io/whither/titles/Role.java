package io.whither.titles;

/**
 * A named role.
 *
 * @param soc O*NET-SOC 2019 code
 * @param isco ISCO-08 unit group
 */
public record Role(String code, String name, JobFunction function, String soc, String isco) {}
