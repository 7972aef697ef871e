package io.whither.jobs.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A PostgreSQL of the test's own, from the programs that this machine has. */
final class PostgresServer implements AutoCloseable {

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The folder that holds initdb and pg_ctl; Debian keeps it out of the path. */
    static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>(Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList());
        try (Stream<Path> versions = Files.isDirectory(Path.of("/usr/lib/postgresql")) ? Files.list(Path.of("/usr/lib/postgresql")) : Stream.empty()) {
            folders.addAll(0, versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folders.stream().filter(folder -> Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl"))).findFirst();
    }

    static PostgresServer start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("whither-postgres");
        folder.toFile().setWritable(true, false);
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(programs, folder, port);
        server.call("initdb", "-D", server.data(), "-U", "whither", "--auth=trust", "-E", "UTF8", "--no-sync");
        server.call("pg_ctl", "-D", server.data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                "-F -p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder, "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "whither", "");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        FileUtils.deleteQuietly(folder.toFile());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** PostgreSQL refuses to run as root: then Debian's user of it runs it. */
    private void call(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        File log = folder.resolve(program + ".out").toFile();
        int code = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(log.toPath()));
        }
    }
}
