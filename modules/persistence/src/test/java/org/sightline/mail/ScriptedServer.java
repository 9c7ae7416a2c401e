package org.sightline.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that answers as told. What it is told nothing about it accepts; an empty answer
 * ends the connection instead.
 */
final class ScriptedServer implements AutoCloseable {

  private static final String END_OF_MAIL = ".";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final AtomicInteger mails = new AtomicInteger();

  /** Answers by the beginning of the command; the end of a mail is the command {@code .}. */
  ScriptedServer(int port, Map<String, String> answers) throws IOException {
    this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    this.answers = answers;
    Thread thread = new Thread(this::serve, "scripted-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** How many mails have come in whole, answered or not. */
  int mails() {
    return mails.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The test has ended, or the client has gone.
        continue;
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 scripted");
    boolean mail = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (mail && !line.equals(END_OF_MAIL)) {
        continue;
      }
      if (line.equals(END_OF_MAIL)) {
        mails.incrementAndGet();
      }
      String answer = answer(line);
      if (answer == null) {
        return;
      }
      mail = line.equals("DATA") && answer.startsWith("354");
      say(out, answer);
    }
  }

  private @Nullable String answer(String line) {
    for (Map.Entry<String, String> told : answers.entrySet()) {
      if (line.startsWith(told.getKey())) {
        return told.getValue().isEmpty() ? null : told.getValue();
      }
    }
    return line.equals("DATA") ? "354 go on" : "250 fine";
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
