package io.whither.careers;

import java.io.Serializable;

/**
 * The parameters of the kernel, in whole months. Defaults and meaning: {@code reference.conf}, {@code whither.careers}.
 *
 * @param sameEmployerGap positions of one group at most this far apart are one spell
 * @param staleOpenAfter an inferred exit holds when the person was seen this long after the newer job began
 * @param freshAfter silence means something once the person was seen this long after the exit
 * @param bridge a break or course followed by a job within this time is a gap
 * @param continuedAfter the next job is a continued one when it had run for more than this at the exit
 * @param inferExits whether open positions beside a newer main job end
 */
public record CareerRules(int sameEmployerGap, int staleOpenAfter, int freshAfter, int bridge, int continuedAfter,
        boolean inferExits) implements Serializable {

    public static final CareerRules DEFAULTS = new CareerRules(3, 12, 6, 12, 3, true);

    public CareerRules {
        if (sameEmployerGap < 0 || staleOpenAfter < 0 || freshAfter < 0 || bridge < 0 || continuedAfter < 0) {
            throw new IllegalArgumentException("a number of months is at least 0");
        }
    }
}
