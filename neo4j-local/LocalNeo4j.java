import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server on loopback: LocalNeo4j CONF FOLDER PORT DATABASE, with the password of the user neo4j as
 * the first line of standard input. Prints "ready neo4j://…" once Bolt answers, or "failed: …" and why. Runs until it
 * is told to end, or until its standard input closes: it never outlives whoever started it.
 */
public class LocalNeo4j {
  public static void main(String[] args) throws IOException, InterruptedException {
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    endWhenClosed(input);
    try {
      var neo4j = start(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), args[3]);
      Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
      setPassword(neo4j, password);
      System.out.println("ready neo4j://127.0.0.1:" + args[2]);
      Thread.currentThread().join();
    } catch (RuntimeException failure) {
      System.out.println("failed: " + rootCause(failure).getMessage());
      System.exit(1);
    }
  }

  private static DatabaseManagementService start(Path conf, Path folder, int port, String database) {
    return new DatabaseManagementServiceBuilder(folder)
        .loadPropertiesFromFile(conf)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.initial_default_database, database)
        .build();
  }

  private static void setPassword(DatabaseManagementService neo4j, String password) {
    neo4j
        .database("system")
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  private static void endWhenClosed(BufferedReader input) {
    var watcher =
        new Thread(
            () -> {
              try {
                while (input.readLine() != null) {}
              } catch (IOException gone) {
                // A broken pipe means the same as a closed one.
              }
              System.exit(0);
            });
    watcher.setDaemon(true);
    watcher.start();
  }

  private static Throwable rootCause(Throwable failure) {
    return failure.getCause() == null ? failure : rootCause(failure.getCause());
  }
}
