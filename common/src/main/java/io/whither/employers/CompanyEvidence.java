package io.whither.employers;

import java.util.Locale;
import java.util.Set;

/** Finds the company by what else a record says of it: a key of the source, or a web domain. */
final class CompanyEvidence {

    private static final String LINKEDIN = "linkedin:";
    /** Hosts on which others keep their pages. */
    private static final Set<String> HOSTS_OF_OTHERS = Set.of("facebook.com", "linkedin.com", "instagram.com", "twitter.com", "x.com",
            "youtube.com", "github.com", "google.com", "medium.com", "apple.com", "amazon.com");

    private final CompanyIndex index;

    CompanyEvidence(CompanyIndex index) {
        this.index = index;
    }

    /** The id of the company of a LinkedIn slug or a source's key; null when it is not known. */
    String byKey(String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        String ownKey = key.toLowerCase(Locale.ROOT);
        String known = index.byKey(ownKey);
        return known == null && ownKey.startsWith(LINKEDIN) ? index.bySlug(ownKey.substring(LINKEDIN.length())) : known;
    }

    /** The id of the company of a host or address, or of a host above it; null when it is not known. */
    String byDomain(String domain) {
        if (domain == null || domain.isBlank()) {
            return null;
        }
        String address = domain.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "");
        int slash = address.indexOf('/');
        String host = slash < 0 ? address : address.substring(0, slash);
        boolean isPageOfOthers = slash >= 0 && slash < address.length() - 1;
        return hostOrAbove(host, isPageOfOthers);
    }

    private String hostOrAbove(String host, boolean isPage) {
        String at = host;
        while (at.indexOf('.') > 0) {
            String company = index.byDomain(at);
            if (company != null) {
                return HOSTS_OF_OTHERS.contains(at) && (isPage || host.startsWith("sites.")) ? null : company;
            }
            at = at.substring(at.indexOf('.') + 1);
        }
        return null;
    }
}
