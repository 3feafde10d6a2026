using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Tests;

/// <summary>A person's browser without scripts: keeps cookies, follows redirects, fills and submits the forms a page really has.</summary>
public sealed class Browser(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<Page> GetAsync(string address) => await FollowAsync(await http.GetAsync(address));

    public async Task SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        var page = await (await GetAsync("/dang-nhap")).SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("form[action='/dang-nhap']"));
    }

    /// <summary>Posts fields with a genuine token but without the page's form: for what no page of this user offers.</summary>
    public async Task<Page> PostAsync(string address, Dictionary<string, string>? fields = null)
    {
        // A light page that everybody has, with a form on it.
        var light = await GetAsync("/doi-mat-khau");
        var token = light.Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        var all = new Dictionary<string, string>(fields ?? []) { ["__RequestVerificationToken"] = token };
        return await FollowAsync(await http.PostAsync(address, new FormUrlEncodedContent(all)));
    }

    internal async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 5 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther; hops++)
            response = await http.GetAsync(response.Headers.Location);
        return await Page.ReadAsync(this, response);
    }
}

/// <summary>One answer: its status, its document, and the forms on it.</summary>
public sealed class Page
{
    private readonly Browser _browser;

    private Page(Browser browser, HttpResponseMessage response, IHtmlDocument document) => (_browser, Response, Document) = (browser, response, document);

    public HttpResponseMessage Response { get; }
    public IHtmlDocument Document { get; }
    public HttpStatusCode Status => Response.StatusCode;
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;
    public string Html => Document.DocumentElement.OuterHtml;

    /// <summary>What a person reads, with runs of white space made one blank.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<Page> ReadAsync(Browser browser, HttpResponseMessage response)
    {
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        return new(browser, response, await new HtmlParser().ParseDocumentAsync(isPage ? await response.Content.ReadAsStringAsync() : ""));
    }

    /// <summary>Submits the form the selector finds with what it holds, changed by the given values. Unknown field names fail the test.</summary>
    public Task<Page> SubmitAsync(string formSelector, Dictionary<string, string>? values = null, (string Field, string FileName, byte[] Content)? file = null)
    {
        var form = Document.QuerySelector<IHtmlFormElement>(formSelector) ?? throw new Xunit.Sdk.XunitException($"{Address} has no form {formSelector}: {Text}");
        var fields = FieldsOf(form);
        foreach (var (name, value) in values ?? [])
        {
            Assert.True(form.Elements.Any(e => e.GetAttribute("name") == name), $"The form {formSelector} has no field {name}.");
            fields.RemoveAll(f => f.Key == name);
            fields.Add(new(name, value));
        }
        return SendAsync(form, fields, file);
    }

    private async Task<Page> SendAsync(IHtmlFormElement form, List<KeyValuePair<string, string>> fields, (string Field, string FileName, byte[] Content)? file)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : Address;
        if (form.Method == "get")
            return await _browser.GetAsync(action.Split('?')[0] + "?" + string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")));
        if (file is not { } upload && form.Enctype != "multipart/form-data") return await _browser.FollowAsync(await _browser.Http.PostAsync(action, new FormUrlEncodedContent(fields)));

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        if (file is { } chosen) content.Add(new ByteArrayContent(chosen.Content), chosen.Field, chosen.FileName);
        return await _browser.FollowAsync(await _browser.Http.PostAsync(action, content));
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 }))
        {
            var name = element.GetAttribute("name")!;
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement { Type: "file" or "submit" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null) fields.Add(new(name, value));
        }
        return fields;
    }
}
