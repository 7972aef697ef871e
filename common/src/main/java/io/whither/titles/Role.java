package io.whither.titles;

/**
 * A named role.
 *
 * @param soc O*NET-SOC 2019 code
 * @param isco ISCO-08 unit group
 * @param level level that the role implies whatever its words, 1 to 9; 0 when its words decide
 * @param standsFor {@code managers} or {@code others} of its function whose titles name no role; empty for neither
 */
public record Role(String code, String name, JobFunction function, String soc, String isco, int level, String standsFor) {

    static final String MANAGERS = "managers";
    static final String OTHERS = "others";
}
