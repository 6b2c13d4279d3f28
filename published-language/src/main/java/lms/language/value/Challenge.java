package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The five challenges to sustained employment (AP ¶44-45). */
public enum Challenge {
    @JsonProperty("Basic belief")
    BASIC_BELIEF("I can’t / I’ll never work", "I can work and I know what I want to do"),

    @JsonProperty("Local Labour Market Knowledge")
    LOCAL_LABOUR_MARKET_KNOWLEDGE(
            "There are no jobs I can do around here",
            "there are the right jobs for me around here"),

    @JsonProperty("Jobsearch Skills")
    JOBSEARCH_SKILLS("I never find someone who’ll employ me", "I know how to find them"),

    @JsonProperty("Presenting my case effectively")
    PRESENTING_MY_CASE(
            "They’ll take one look at me/my CV/my application and say No",
            "I can present myself persuasively to an employer"),

    @JsonProperty("Keeping the job")
    KEEPING_THE_JOB(
            "Even if I got a job I’d never be able to keep it on with my problems",
            "I can keep the job when I get it");

    private final String faced;
    private final String overcome;

    Challenge(String faced, String overcome) {
        this.faced = faced;
        this.overcome = overcome;
    }

    /** What a customer says who faces it (AP ¶44). */
    public String faced() {
        return faced;
    }

    /** What a customer says who has overcome it (AP ¶45). */
    public String overcome() {
        return overcome;
    }
}
