import java.util.List;

/**
 * What is read by all readers at once.
 *
 * @param name in the table
 * @param baseline name of the subject that it is compared with; empty for a baseline
 * @param node the server that is asked
 * @param readers who read, as many as there are threads
 * @param paths what each of them reads, in the order of the readers
 */
record Subject(
    String name, String baseline, Node node, List<Session> readers, List<String> paths) {}
