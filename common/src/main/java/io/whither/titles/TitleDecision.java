package io.whither.titles;

/**
 * Which of the two, rules or model, is believed.
 *
 * @param role empty when the model is
 * @param agrees whether the other one says the same
 * @param probability of the model's guess, 0 to 1; 0 when it was not asked
 */
record TitleDecision(JobFunction function, String role, TitleEvidence evidence, boolean agrees, double probability) {

    /** Below it the model abstains: on postings fewer than half of such answers are right. */
    private static final double LIKELY = 0.5;
    /** Where model and department differ and the model is that sure, it is right more often; found on the parts for development. */
    private static final double SURER_THAN_DEPARTMENT = 0.85;
    private static final double SURER_THAN_ROLE = 0.95;

    /** Asks the model only where the rules leave a doubt. */
    static TitleDecision of(RuleReading rules, FunctionModel model) {
        boolean complete = rules.unread() == 0 && rules.evidence() != TitleEvidence.DEPARTMENT;
        FunctionModel.Guess guess = complete ? FunctionModel.Guess.NONE : model.guess(rules.words());
        boolean agrees = guess.function() == rules.function();
        return !agrees && guess.function() != JobFunction.UNCLASSIFIED && guess.probability() >= surerThan(rules.evidence())
                ? new TitleDecision(guess.function(), "", TitleEvidence.LEARNED, rules.function() == JobFunction.UNCLASSIFIED, guess.probability())
                : new TitleDecision(rules.function(), rules.role(), rules.evidence(), agrees, guess.probability());
    }

    private static double surerThan(TitleEvidence evidence) {
        return switch (evidence) {
            case ROLE, ROLE_AMONG_WORDS -> SURER_THAN_ROLE;
            case DEPARTMENT -> SURER_THAN_DEPARTMENT;
            case FALLBACK, LEARNED, NONE -> LIKELY;
        };
    }
}
