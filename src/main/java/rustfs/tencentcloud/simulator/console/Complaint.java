package rustfs.tencentcloud.simulator.console;

import java.util.List;

/** Why a command is not done: all that is wrong with it, each with what is allowed or what to do. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Complaint(String sentence) {
        super(sentence);
    }

    Complaint(List<String> sentences) {
        super(sentences.size() == 1 ? sentences.get(0) : "- " + String.join("\n- ", sentences));
    }

    /** Throws one complaint of all problems, if there are any. */
    static void ofAll(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new Complaint(problems);
        }
    }
}
