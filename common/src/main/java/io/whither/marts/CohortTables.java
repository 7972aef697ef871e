package io.whither.marts;

import io.whither.disclosure.CellSystem;
import java.util.ArrayList;
import java.util.List;

/** All tables of one cohort. */
final class CohortTables {

    private final MartInput input;
    private final SummaryMart summary;
    private final TimeToNextJobMart times;
    private final List<CohortMart> marts;

    CohortTables(MartInput input) {
        this.input = input;
        DestinationsMart destinations = new DestinationsMart(input);
        RolesMart roles = new RolesMart(input);
        this.summary = new SummaryMart(input, destinations);
        this.times = new TimeToNextJobMart(input);
        // Each states its cells after those that it adds up to.
        this.marts = new ArrayList<>(List.of(summary, new OutcomesMart(input), destinations, roles, new RoleMovesMart(input, roles),
                new SeniorityMart(input), new SeniorityChangesMart(input), new TestsMart(input), times));
        if (input.targets() != null) {
            marts.add(new WeightedMart(input, summary, destinations));
        }
    }

    MartInput input() {
        return input;
    }

    SummaryMart summary() {
        return summary;
    }

    TimeToNextJobMart times() {
        return times;
    }

    List<CohortMart> marts() {
        return marts;
    }

    void declare(CellSystem system) {
        marts.forEach(mart -> mart.declare(system));
    }
}
