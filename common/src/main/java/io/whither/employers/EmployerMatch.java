package io.whither.employers;

/**
 * Which company a raw employer names.
 *
 * @param companyId id in {@code conf/companies/companies.tsv}, or {@code new:<its name without what people add>}; null when there is no company
 * @param companyName the company's name as readers see it; null when there is no company
 * @param method the evidence: {@code key}, {@code domain}, {@code alias}, {@code fuzzy}, {@code new}, {@code abstain}, {@code kind}
 * @param confidence 0 to 1
 */
public record EmployerMatch(PositionKind kind, String companyId, String companyName, String method, double confidence) {}
