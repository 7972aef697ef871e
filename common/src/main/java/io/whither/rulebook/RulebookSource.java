package io.whither.rulebook;

import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A rulebook as it travels: the text of its files and its parameters, from which it is compiled once in each process.
 */
public final class RulebookSource implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Raised when the kernel reads the same rules and profile in another way: then core must be made again. */
    private static final int KERNEL_VERSION = 4;

    private final TreeMap<String, String> files;
    private final CareerRules rules;
    private final OwnershipView view;
    private transient volatile Rulebook compiled;
    private transient volatile String fingerprint;

    /** @param files path below conf/ to text: {@code titles/roles.tsv} */
    public RulebookSource(Map<String, String> files, CareerRules rules, OwnershipView view) {
        this.files = new TreeMap<>(files);
        this.rules = rules;
        this.view = view;
    }

    public SortedMap<String, String> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    public CareerRules rules() {
        return rules;
    }

    public OwnershipView view() {
        return view;
    }

    /** {@code r} and 12 hex digits of a SHA-256 over files, parameters and the kernel's version; a legal SQL name. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = digest();
            fingerprint = known;
        }
        return known;
    }

    private String digest() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        files.forEach((name, text) -> {
            update(digest, name);
            update(digest, text);
        });
        update(digest, rules.toString());
        update(digest, view.code());
        update(digest, Integer.toString(KERNEL_VERSION));
        return "r" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    /** The rulebook, compiled at the first call in this process. */
    public Rulebook compiled() {
        Rulebook ready = compiled;
        if (ready == null) {
            synchronized (this) {
                ready = compiled;
                if (ready == null) {
                    ready = Rulebook.compile(this);
                    compiled = ready;
                }
            }
        }
        return ready;
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) 0);
        digest.update(bytes);
    }
}
