package hub.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import hub.HubServer;
import hub.kernel.events.Kind;
import hub.kernel.net.FileAnswer;
import hub.kernel.net.None;
import hub.kernel.net.RouteDescription;
import hub.kernel.net.StreamDescription;
import hub.kernel.net.TextAnswer;
import hub.kernel.time.HubTime;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.ErrorCode;
import hub.testing.TestHub;

/// Everything that a hub and its clients say to each other.
///
/// @param events by kind
record Wire(
        List<RouteDescription> routes,
        StreamDescription stream,
        SortedMap<String, Class<?>> events,
        List<ErrorCode> errors) {

    /// What the whole hub says, put together as in production.
    static Wire ofTheHub() {
        try (var hub = TestHub.on(TestHub.newFolder(), HubTime.systemClock())) {
            return of(hub.server());
        }
    }

    private static Wire of(HubServer hub) {
        var code = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hub");
        return new Wire(hub.routes(), hub.spoken(), events(code), errors(code));
    }

    private static SortedMap<String, Class<?>> events(JavaClasses code) {
        return new TreeMap<>(code.stream()
                .filter(type -> type.isAnnotatedWith(Kind.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toMap(Wire::kind, Function.identity())));
    }

    private static List<ErrorCode> errors(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(ErrorCode.class::cast)
                .sorted(Comparator.comparing(ErrorCode::code))
                .toList();
    }

    private static String kind(Class<?> event) {
        return event.getAnnotation(Kind.class).value();
    }

    /// Every record that is sent or taken as a whole, bytes as they are left out; those inside them follow from their components.
    List<Class<?>> records() {
        var spoken = Stream.of(events, stream.control(), stream.live(), stream.commands())
                .flatMap(kinds -> kinds.values().stream());
        var asked = routes.stream().flatMap(route -> Stream.of(route.takes(), route.gives()));
        return Stream.concat(Stream.of(ErrorBody.class), Stream.concat(asked, spoken))
                .distinct()
                .filter(type -> type != None.class && type != byte[].class && type != FileAnswer.class
                        && type != TextAnswer.class)
                .sorted(Comparator.comparing(Wire::name))
                .toList();
    }

    /// The records that clients send.
    Set<Class<?>> taken() {
        return Stream.concat(routes.stream().map(RouteDescription::takes), stream.commands().values().stream())
                .collect(Collectors.toSet());
    }

    /// What a record or enum is called on the wire: an event by its kind, others by their Java name, unless that says too
    /// little once the name of the class around it is gone.
    static String name(Class<?> type) {
        if (type.isAnnotationPresent(Kind.class)) {
            return Stream.of(kind(type).split("\\."))
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining());
        }
        return switch (type.getName()) {
            case "hub.booking.reservation.Invited" -> "Invitee";
            case "hub.booking.reservation.Step" -> "BookingStep";
            case "hub.seating.card.CardTrace$TraceKind" -> "CardTraceKind";
            case "hub.seating.kiosk.KioskCommand$PressKind" -> "KioskPressKind";
            case "hub.seating.kiosk.FoyerBoard$BoardRow" -> "FoyerRow";
            case "hub.seating.sitting.CheckInHow" -> "SeatCheckInHow";
            case "hub.seating.sitting.When$Part" -> "DayPart";
            case "hub.seating.zone.Block" -> "SeatBlock";
            case "hub.seating.zone.Step" -> "SeatStep";
            case "hub.seating.plan.PlanFile" -> "FloorPlanFile";
            case "hub.seating.plan.PlanProblem$Severity" -> "ProblemSeverity";
            case "hub.seating.plan.Structure$Door" -> "PlanDoor";
            case "hub.seating.plan.Structure$Hinge" -> "DoorHinge";
            case "hub.seating.plan.Structure$Side" -> "DoorSide";
            case "hub.seating.plan.Structure$Wall" -> "PlanWall";
            case "hub.seating.plan.Structure$Window" -> "PlanWindow";
            case "hub.chat.room.RoomAnswer$Pointers" -> "MyPointers";
            case "hub.chat.room.RoomCommand$Invite" -> "InvitePeople";
            case "hub.chat.room.RoomCommand$Point" -> "MovePointers";
            case "hub.chat.room.RoomCommand$Change" -> "ChangeRoom";
            case "hub.chat.room.RoomSummary$Preview" -> "LastMessage";
            case "hub.chat.message.Message$Source" -> "MessageSource";
            case "hub.chat.message.MessageCommand$Forward" -> "ForwardOf";
            case "hub.chat.message.MessageCommand$Post" -> "PostMessage";
            case "hub.chat.message.MessageCommand$Reply" -> "ReplyInThread";
            case "hub.chat.message.Typing$Types" -> "Typing";
            case "hub.chat.request.RequestCard$Answer" -> "RequestAnswer";
            case "hub.chat.request.RequestCard$Choice" -> "RequestChoice";
            case "hub.chat.request.RequestCard$Mine" -> "MyAnswer";
            case "hub.chat.request.RequestAnswer$Asked" -> "AskedParty";
            case "hub.chat.request.RequestAnswer$Reminded" -> "RequestReminded";
            case "hub.chat.poll.PollCard$Option" -> "PollOption";
            case "hub.chat.poll.PollCommand$Vote" -> "GiveVote";
            case "hub.chat.poll.PollAnswer$Votes" -> "PollVotes";
            case "hub.chat.poll.PollAnswer$Voters" -> "PollVoters";
            case "hub.community.question.Answer$Health" -> "AnswerHealth";
            case "hub.community.question.QuestionAnswer$Change" -> "TextChange";
            case "hub.community.question.QuestionHead$Origin" -> "QuestionOrigin";
            case "hub.community.question.Step$Kind" -> "StepKind";
            case "hub.kernel.net.StreamFrame$Mode" -> "WelcomeMode";
            case "hub.kernel.net.StreamFrame$Watch" -> "WatchTopics";
            default -> type.getSimpleName();
        };
    }
}
