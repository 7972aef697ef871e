package io.whither.employers;

/**
 * Another name of a company.
 *
 * @param language ISO 639-1; may be empty
 * @param from first month in which the name was used, inclusive; {@link Integer#MIN_VALUE} since ever
 * @param to last month, inclusive; {@link Integer#MAX_VALUE} until today
 * @param keepsForm whether its legal form tells it from another company's name: {@code Merck KGaA} is not {@code Merck}
 */
public record CompanyAlias(String text, String companyId, String language, int from, int to, boolean keepsForm) {

    boolean holdsAt(int month) {
        return month >= from && month <= to;
    }

    boolean overlaps(CompanyAlias other) {
        return from <= other.to && other.from <= to;
    }
}
