package lms.actionplan.plan.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lms.actionplan.clientrecord.Aims;
import lms.actionplan.clientrecord.EmploymentHistory;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.PersonalCircumstances;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.Plan;
import lms.language.Topic;
import lms.language.Topics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The five tabs of the plan (AP ¶53). */
@Schema(name = "ActionPlanTabs")
record TabsView(
        AimsTab aims,
        EmploymentHistoryTab employmentHistory,
        PersonalCircumstancesTab personalCircumstances,
        QualificationsTab qualifications,
        InfoTab info) {

    static TabsView of(Plan plan, PulledThrough arrived) {
        var texts = plan.texts();
        var sides = new Sides(plan, arrived);
        return new TabsView(
                sides.of(
                        pulled -> pulled.information().aims(),
                        (permanent, pending, versions) ->
                                new AimsTab(texts.aims(), permanent, pending, versions),
                        Topics.ADDITIONAL_INFORMATION),
                sides.of(
                        pulled -> pulled.information().employmentHistory(),
                        (permanent, pending, versions) ->
                                new EmploymentHistoryTab(
                                        texts.employmentHistory(), permanent, pending, versions),
                        Topics.ADDITIONAL_INFORMATION),
                sides.of(
                        PulledThrough::personalCircumstances,
                        (permanent, pending, versions) ->
                                new PersonalCircumstancesTab(
                                        texts.personalCircumstances(),
                                        permanent,
                                        pending,
                                        versions),
                        Topics.ADDITIONAL_INFORMATION,
                        Topics.CHILDCARE_BARRIERS,
                        Topics.CLIENT_SUMMARY),
                sides.of(
                        pulled -> new QualificationList(pulled.qualifications().listed()),
                        (permanent, pending, versions) ->
                                new QualificationsTab(
                                        texts.qualifications(), permanent, pending, versions),
                        Topics.QUALIFICATIONS),
                new InfoTab(texts.info()));
    }

    /** Job preferences, and full-time or part-time work (AP ¶76-79). */
    record AimsTab(
            @Nullable String text,
            @Nullable Aims permanent,
            @Nullable Aims pending,
            Versions versions) {}

    /** The last two jobs (AP ¶82-86). */
    record EmploymentHistoryTab(
            @Nullable String text,
            @Nullable EmploymentHistory permanent,
            @Nullable EmploymentHistory pending,
            Versions versions) {}

    /** Outgoings, dependants, driving licence, DP marker and children's ages (AP ¶88-91). */
    record PersonalCircumstancesTab(
            @Nullable String text,
            @Nullable PersonalCircumstances permanent,
            @Nullable PersonalCircumstances pending,
            Versions versions) {}

    /** The qualifications with an AP tick (AP ¶93-98). */
    record QualificationsTab(
            @Nullable String text,
            @Nullable QualificationList permanent,
            @Nullable QualificationList pending,
            Versions versions) {}

    /** The Info text box (AP ¶97). */
    record InfoTab(@Nullable String text) {}

    /** The qualifications that are listed. */
    record QualificationList(List<ListedQualification> qualifications) {}

    /**
     * The versions, by aspect, that a tab draws from: those of the last save, and those that have
     * arrived.
     */
    @Schema(name = "TabVersions")
    record Versions(Map<String, Long> permanent, Map<String, Long> arrived) {}

    /** Tells permanent from pending; what is equal is not pending. */
    private record Sides(Plan plan, PulledThrough arrived) {

        <T, V> V of(Function<PulledThrough, T> tab, TabMaker<T, V> maker, Topic<?>... aspects) {
            T permanent = plan.version() == 0 ? null : tab.apply(plan.permanent());
            T now = tab.apply(arrived);
            return maker.make(
                    permanent,
                    now.equals(permanent) ? null : now,
                    new Versions(versions(plan.permanent(), aspects), versions(arrived, aspects)));
        }

        private static Map<String, Long> versions(PulledThrough pulled, Topic<?>... aspects) {
            var versions = pulled.versions();
            var all =
                    Map.of(
                            Topics.CLIENT_SUMMARY.aspect(),
                            versions.clientSummary(),
                            Topics.ADDITIONAL_INFORMATION.aspect(),
                            versions.additionalInformation(),
                            Topics.QUALIFICATIONS.aspect(),
                            versions.qualifications(),
                            Topics.CHILDCARE_BARRIERS.aspect(),
                            versions.childcareBarriers());
            var some = new TreeMap<String, Long>();
            for (var aspect : aspects) {
                some.put(aspect.aspect(), all.getOrDefault(aspect.aspect(), 0L));
            }
            return some;
        }
    }

    /** Makes a tab of its sides. */
    private interface TabMaker<T, V> {
        V make(@Nullable T permanent, @Nullable T pending, Versions versions);
    }
}
