package io.whither.profile;

/**
 * What names a person before the pseudonym: {@code linkedin} and the canonical slug, else the format's name and the
 * vendor's id. Never stored.
 */
public record PersonKey(String namespace, String id) {

    public PersonKey {
        if (namespace.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a person key has a namespace and an id");
        }
    }

    /** The text that is hashed into the pseudonym: {@code linkedin:jo-example}. */
    public String text() {
        return namespace + ":" + id;
    }
}
