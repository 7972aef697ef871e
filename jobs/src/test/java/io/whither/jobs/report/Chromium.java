package io.whither.jobs.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless browser with one page, spoken to in the DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Chromium(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Messages()).join();
        Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable").forEach(method -> call(method, Map.of()));
    }

    /** Where one is installed: the first of the known names in the path. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    /** @param profile an empty folder */
    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).redirectOutput(profile.resolve("chromium.log").toFile()).start();
        Path port = profile.resolve("DevToolsActivePort");
        while (process.isAlive() && (!Files.exists(port) || Files.readString(port).lines().count() < 2)) {
            Thread.sleep(50);
        }
        if (!process.isAlive()) {
            throw new IOException("the browser ended at once: " + Files.readString(profile.resolve("chromium.log")));
        }
        String address = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
        String targets = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(targets)) {
            if ("page".equals(target.path("type").asText())) {
                return new Chromium(process, URI.create(target.path("webSocketDebuggerUrl").asText()));
            }
        }
        process.destroy();
        throw new IOException("the browser has no page: " + targets);
    }

    JsonNode call(String method, Map<String, ?> params) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params)), true).join();
            JsonNode message = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new IllegalStateException(method + ": " + message.get("error"));
            }
            return message.path("result");
        } catch (Exception broken) {
            throw new IllegalStateException(method + " was not answered", broken);
        }
    }

    /** Lays the next pages out at this width. @param media screen or print @param scheme light or dark */
    void lookLike(int width, String media, String scheme) {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        call("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Forgets what happened before; the page is complete when this returns. */
    void open(Path page) {
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        evaluate("new Promise(done => document.readyState === 'complete' ? done(true) : addEventListener('load', () => done(true)))");
    }

    /** The value of an expression, or what its promise becomes. */
    JsonNode evaluate(String expression) {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** What happened since the page was opened. */
    List<JsonNode> events(String... methods) {
        return events.stream().filter(event -> List.of(methods).contains(event.path("method").asText())).toList();
    }

    /** The whole page, however long. */
    byte[] screenshot() {
        return Base64.getDecoder().decode(call("Page.captureScreenshot", Map.of("captureBeyondViewport", true)).path("data").asText());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        private void take(String message) {
            try {
                JsonNode node = JSON.readTree(message);
                if (node.has("id")) {
                    answers.remove(node.get("id").asInt()).complete(node);
                } else {
                    events.add(node);
                }
            } catch (IOException broken) {
                throw new IllegalStateException(message, broken);
            }
        }
    }
}
