package io.whither.jobs.delta;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work on several tables at once: each commit waits more than it computes. */
public final class InParallel {

    private static final int THREADS = 8;

    private InParallel() {}

    /** Does it for every item; returns when all are done. @throws RuntimeException the first that one of them threw */
    public static <T> void forEach(Collection<T> items, Consumer<T> work) {
        if (items.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, items.size()));
        try {
            List<CompletableFuture<Void>> all = items.stream().map(item -> CompletableFuture.runAsync(() -> work.accept(item), threads)).toList();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            threads.shutdown();
        }
    }
}
