import Localization
import Mustache
import Reports
import SchoolDomain

/// The page on which values are moved: one document with its style and its script, which ask for nothing from elsewhere.
enum LivePage {
    static func response(_ session: WorkSession, _ language: Language) -> ServerResponse {
        // Whoever cannot read the page cannot know it; without chance no script runs.
        let nonce = Gate.newToken() ?? ""
        let policy =
            "default-src 'none'; connect-src 'self'; img-src data:; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'nonce-\(nonce)'"
        return ServerResponse(
            200, "text/html", html(session, language, nonce: nonce), ["Content-Security-Policy": policy])
    }

    static func html(_ session: WorkSession, _ language: Language, nonce: String) -> String {
        typealias W = Words.Serve
        let levers = session.levers
        let groups = Lever.allCases.compactMap { lever -> [String: Any]? in
            let items = levers.items(lever)
            return items.isEmpty
                ? nil
                : [
                    "title": language(W.lever(lever)), "items": items.map { item($0, language) },
                    "isOpen": items.count <= mostOpen,
                ]
        }
        let content: [String: Any] = [
            "lang": language.rawValue, "nonce": nonce, "title": language(session.name),
            "question": language(session.question), "groups": groups,
            "others": levers.others.map { ["path": $0.path, "text": $0.text] },
            "total": session.settings.replications, "source": "Porras \(session.settings.build)",
            "languages": Language.allCases.map {
                ["code": $0.rawValue, "isShown": $0 == language]
            },
            "words": W.page.mapValues { language($0) },
        ]
        return PageFiles.rendered(content)
    }

    /// Longer lists are folded at first.
    private static let mostOpen = 8

    private static func item(_ item: LeverList.Item, _ language: Language) -> [String: Any] {
        let label = language(item.label)
        return [
            "path": item.path, "label": label.isEmpty ? language(Words.Serve.lever(item.lever)) : label,
            "value": number(item.value), "unit": item.unit, "step": number(item.step),
            "lower": item.lower.map(number) ?? "", "upper": item.upper.map(number) ?? "",
            "from": number(item.slide.lowerBound), "to": number(item.slide.upperBound),
        ]
    }

    /// As HTML writes numbers.
    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}

/// The page's template, style and script: files beside this one.
private enum PageFiles {
    static func rendered(_ content: [String: Any]) -> String {
        var content = content
        content["css"] = String(decoding: PackageResources.serve_css, as: UTF8.self)
        content["script"] = String(decoding: PackageResources.serve_js, as: UTF8.self)
        do {
            return try MustacheTemplate(string: String(decoding: PackageResources.serve_html, as: UTF8.self))
                .render(content)
        } catch {
            preconditionFailure("the template of the page is none: \(error)")
        }
    }
}
